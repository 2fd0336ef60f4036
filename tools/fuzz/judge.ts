/**
 * What becomes of a mutated recording: everything that the commands do with it, in this process. A recording is fine, differs, or is
 * refused by a named error; whatever else comes is a finding.
 *
 * Programs that were not edited run as honest ones do, so an error that only they could have prevented is a finding too.
 */
import type { TraceParts } from "../../backends/trace/cursor.ts";
import { TraceError } from "../../backends/trace/entry.ts";
import { toJsonl } from "../../backends/trace/jsonl.ts";
import { readTrace } from "../../backends/trace/reader.ts";
import { recover } from "../../backends/trace/recover.ts";
import { redact } from "../../backends/trace/redact.ts";
import { memorySource } from "../../backends/trace/source.ts";
import { type Material, materialOf, RecordingRefused } from "../../boot/material.ts";
import { openMaterial, type Recording } from "../../boot/offline.ts";
import { ReplayPulse } from "../../boot/replay_pulse.ts";
import { replaySession } from "../../boot/replay_session.ts";
import { infoLines } from "../../cli/trace_info.ts";
import type { Image } from "../../images/contract.ts";
import { fromText } from "../../syscalls/text.ts";
import { freezeOwn } from "../../syscalls/value.ts";
import { joined } from "./tape.ts";

/** How a recording ended. */
export type Fate = "refused by the reader" | "refused by the replay" | "different" | "equal" | "stopped";

/** Something that no recording may do; the message says what. */
export class FuzzFinding extends Error {
  override readonly name = "FuzzFinding";
}

/** What is recovered of a file can be read; nothing but a TraceError comes where nothing can be recovered. */
function recovered(file: Uint8Array): void {
  written((sink) => void recover(memorySource(file), sink));
}

/** Reads what `write` writes. */
function written(write: (sink: (bytes: Uint8Array) => void) => void): void {
  const parts: Uint8Array[] = [];
  write((bytes) => void parts.push(bytes.slice()));
  try {
    readTrace(joined(parts));
  } catch (error) {
    throw new FuzzFinding(`A recording that we wrote cannot be read: ${error instanceof Error ? error.stack : String(error)}`);
  }
}

/** Judges recordings one after the other, and keeps the images that several of them have. */
export class Judge {
  private readonly images = new Map<string, Image>();
  private readonly pulse = new ReplayPulse(ReplayPulse.makeBuffer());

  /** `honest`: texts that a loader of ours made. `onOther`: told of each recording that has another one, before it runs. */
  constructor(private readonly honest: ReadonlySet<string>, private readonly onOther: () => void = () => {}) {}

  /** Recovers, reads, shows, redacts and replays `file`. Throws a FuzzFinding. */
  async judge(file: Uint8Array): Promise<Fate> {
    try {
      recovered(file);
      const trace = readTrace(file);
      written((sink) => void redact(trace, () => true, sink));
      infoLines(trace);
      for (const line of toJsonl(trace)) if (line === "") throw new FuzzFinding("An entry has an empty line");
      return await this.replayed(materialOf(trace), trace.parts);
    } catch (error) {
      if (error instanceof TraceError) return "refused by the reader";
      if (error instanceof RecordingRefused) return "refused by the replay";
      if (error instanceof FuzzFinding) throw error;
      throw new FuzzFinding(`An error without a name came: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }

  private async replayed(material: Material, parts: TraceParts): Promise<Fate> {
    const isHonest = material.images.every(({ text }) => this.honest.has(text));
    if (!isHonest) this.onOther();
    const job = { until: null, agent: material.agent, json: true };
    const recording = await this.opened(material, parts);
    const verdict = replaySession(recording, job, { pulse: this.pulse, heapUsed: () => 0, print: () => {} });
    switch (verdict.kind) {
      case "broken":
        throw new FuzzFinding(`An assertion of ours failed at event ${verdict.at}: ${verdict.message}`);
      case "refused":
        if (isHonest && verdict.message.includes("broke the run")) throw new FuzzFinding(verdict.message);
        return "refused by the replay";
      case "different":
        return "different";
      case "whole":
        return "equal";
      default:
        return "stopped";
    }
  }

  // A module that was imported stays for ever.
  private async opened(material: Material, parts: TraceParts): Promise<Recording> {
    const known = material.images.map(({ id, text }) => this.images.get(id + text));
    if (known.every((image) => image !== undefined)) {
      const args = fromText(material.program.args);
      freezeOwn(args);
      return { material, parts, images: known, config: material.config, program: { ...material.program, args } };
    }
    const recording = await openMaterial(material, parts);
    recording.images.forEach((image, i) => {
      const { id, text } = material.images[i]!; // as many as there are texts
      if (this.honest.has(text)) this.images.set(id + text, image);
    });
    return recording;
  }
}
