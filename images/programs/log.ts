/** What the programs beside this file are given instead of arguments: a synchronous log, so that order can be compared. */
export type Log = (...items: unknown[]) => void;
