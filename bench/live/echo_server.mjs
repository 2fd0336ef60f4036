/**
 * A light MCP server over stdio: one tool, `echo`, by hand. The same process serves every client that `bench live` compares.
 *
 * It speaks 2025-11-25 and older; answers of one read leave in one write. It checks nothing: what is measured is the client.
 */
const TOOL = {
  name: "echo",
  description: "Gives the text back",
  inputSchema: { type: "object", properties: { text: { type: "string" } }, required: ["text"] },
};
const VERSION = "2025-11-25";

let rest = "";

process.stdin.setEncoding("utf8");
process.stdin.on("data", (chunk) => {
  const lines = (rest + chunk).split("\n");
  rest = lines.pop();
  let out = "";
  for (const line of lines) {
    const { id, method, params } = JSON.parse(line);
    if (id !== undefined) out += `{"jsonrpc":"2.0","id":${JSON.stringify(id)},${answer(method, params)}}\n`;
  }
  if (out !== "") process.stdout.write(out);
});
process.stdin.on("end", () => process.exit(0));

function answer(method, params) {
  switch (method) {
    case "tools/call":
      return `"result":{"content":[{"type":"text","text":${JSON.stringify(params.arguments.text)}}]}`;
    case "initialize":
      return `"result":{"protocolVersion":"${VERSION}","capabilities":{"tools":{}},"serverInfo":{"name":"echo","version":"1"}}`;
    case "tools/list":
      return `"result":${JSON.stringify({ tools: [TOOL] })}`;
    case "ping":
      return `"result":{}`;
    default:
      return `"error":{"code":-32601,"message":"Method not found"}`;
  }
}
