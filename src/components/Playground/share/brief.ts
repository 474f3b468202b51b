/** What the sender of a link says with it: a note, and a task about one of the experiment's claims. */
import * as v from 'valibot';
import { Settings } from '../settings';

/** Characters of a note. */
export const MAX_NOTE = 500;

const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

export const Task = v.object({
  /** Files that may be changed; knobs may be turned in any case. */
  files: v.pipe(v.array(Name), v.maxLength(20)),
  claim: Name,
  want: v.picklist(['holds', 'fails']),
});
export type Task = v.InferOutput<typeof Task>;

const Note = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_NOTE));

export const Message = v.object({ note: v.optional(Note), task: v.optional(Task) });
export type Message = v.InferOutput<typeof Message>;

/** A message, and the settings that came with it. */
export const Brief = v.object({ ...Message.entries, start: Settings });
export type Brief = v.InferOutput<typeof Brief>;

/** A message without a note that says nothing. */
export function messageOf(note: string, task: Task | undefined): Message {
  const said = note.trim();
  return { ...(said !== '' && { note: said }), ...(task && { task }) };
}
