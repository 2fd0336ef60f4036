/** Every limit of the explorer, with unit and reason. */

/** Turns of the loop (a step each, and a few for answers and time) of a run under its strategy; after that it must come to its end under the fair policy. The longest example takes 400. */
export const STEPS_MAX = 20_000;
/** Turns under the fair policy without a progress mark that make a livelock: every live process had hundreds of turns. */
export const STEPS_FAIR = 10_000;
/** Turns under the fair policy with progress marks, after which a run is cut: neither pass nor fail. */
export const STEPS_CUT = 100_000;
/** Timers that may fire early in a run: a race against a time limit needs one, two limits need two. */
export const EARLY_TIMERS = 2;
/** Answers of devices that may arrive before their latency has passed in a run. */
export const EARLY_ANSWERS = 4;
/** Steps that a posted call may be passed over by the policy's own schedule with `n` others ready: BYPASS_FACTOR × n + BYPASS_FACTOR. */
export const BYPASS_FACTOR = 4;
/** Candidates up to which bypasses are counted: counting takes time for each of them at each choice. */
export const BYPASS_WATCHED_MAX = 256;
/** Steps of less important processes while a more important one waits for a held-up one: priority inversion. */
export const INVERSION_STEPS_MAX = 64;
/** One run in so many is checked: footprint guard, hash, steps and every oracle. Costs 5 to 10 plain runs: at 64 a tenth of the time. */
export const CHECK_EVERY = 64;
/** One run in so many runs twice and must give the same hash. A multiple of CHECK_EVERY. */
export const DOUBLE_EVERY = 256;
/** One run in so many runs twice with processes parked in the second. A multiple of DOUBLE_EVERY; it takes twice as long as a checked one. */
export const PARK_EVERY = 1024;
/** One run in so many goes under strict priority where a program uses priorities. */
export const PRIORITY_EVERY = 4;
/** Steps between two looks for priority inversion. */
export const LOOK_EVERY = 16;
/** Steps between two walks over the kernel's tables in a checked run: walking costs as much as 100 steps. */
export const TABLES_EVERY = 64;

/** Operations and paths remembered as targets of faults. */
export const TARGETS_MAX = 4_096;

/** Hunting time in all where the command line names none, ms. */
export const TIME_MS_DEFAULT = 20_000;
/** Workers that hunt side by side at most; each holds some 100 MB. */
export const JOBS_MAX = 64;
/** Time after which further workers join the hunt in a file, ms: what is found within it is found by one, the same every time. */
export const SHARED_AFTER_MS = 1_000;
/** Longest hunting time that can be asked for, s: one week. */
export const TIME_S_MAX = 7 * 24 * 3600;
/** Most runs that can be asked for. */
export const RUNS_MAX = 1_000_000_000;
/** Time between two looks at the clock below which more runs are done before the next, ms. */
export const LOOK_FAST_MS = 2;
/** Runs between two looks at the clock at most: a look costs a tenth of a short run. */
export const RUNS_PER_LOOK = 32;
/** Time between two lines of progress, ms. */
export const PROGRESS_MS = 250;

/** Time between two looks at the worker's heartbeat, ms. */
export const LOOK_MS = 50;
/** Looks without a sign of life that make a hang while agents run: 5 s of processor time. The longest legal turn (fuel) takes a tenth. */
export const LOOKS_RUN_MAX = 100;
/** The same while a run that hung is repeated step by step: 2 s. */
export const LOOKS_TRACED_MAX = 40;
/** The same while a file is loaded: 60 s, a cold compiler on a busy machine takes seconds. */
export const LOOKS_LOAD_MAX = 1_200;
/** Fuel of a turn after which the worker gives a sign of life from within a run: about 0.1 ms. */
export const BEAT_FUEL = 10_000;

/** Rows of lanes that a report shows; the rest is elided with a count. */
export const REPORT_ROWS_MAX = 40;
/** Rows at the end that are always shown. */
export const REPORT_ROWS_TAIL = 16;
/** Lanes side by side; further agents are elided with a count. */
export const REPORT_LANES_MAX = 6;
/** Width that all lanes share, characters; each gets its part, at least `REPORT_LANE_WIDTH_MIN`. */
export const REPORT_LANES_WIDTH = 104;
/** Narrowest lane, characters. */
export const REPORT_LANE_WIDTH_MIN = 18;

/** Steps that a recorder keeps for a report. */
export const RECORDED_MAX = 10_000;

/** Length of a file's turn under `--until fail`, ms. */
export const UNTIL_SLICE_MS = 2_000;
