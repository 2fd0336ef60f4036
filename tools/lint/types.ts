/// <reference lib="deno.unstable" />
/**
 * The linter's types under short names. The interface of lint plugins is declared in the unstable library only; this
 * file alone asks for it.
 */

/** A rule of a plugin. */
export type Rule = Deno.lint.Rule;
/** A plugin: what `lint.plugins` in deno.json loads. */
export type Plugin = Deno.lint.Plugin;
/** A finding. */
export type Diagnostic = Deno.lint.Diagnostic;
/** Any node of the syntax tree. */
export type Node = Deno.lint.Node;
/** A name. */
export type Identifier = Deno.lint.Identifier;
/** `object.property` or `object[property]`. */
export type MemberExpression = Deno.lint.MemberExpression;
/** `left operator right`. */
export type BinaryExpression = Deno.lint.BinaryExpression;
/** `callee(arguments)`. */
export type CallExpression = Deno.lint.CallExpression;
/** `let a = 1, b`. */
export type VariableDeclaration = Deno.lint.VariableDeclaration;
/** A field of a class. */
export type PropertyDefinition = Deno.lint.PropertyDefinition;
/** Anything with a body that can be called. */
export type AnyFunction = Deno.lint.FunctionDeclaration | Deno.lint.FunctionExpression | Deno.lint.ArrowFunctionExpression;
