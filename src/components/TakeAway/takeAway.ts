/** Makes the zip of a project; loaded, and what it fetches fetched, once a reader asks for it. */
import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import * as v from 'valibot';
import { ProjectTemplate } from '../../project/template';
import { contentsOf, type Taken } from './contents';
import { NotFetched } from './notFetched';

/**
 * @param runtime the absolute address of the runtime's folder
 * @throws {NotFetched} where something cannot be fetched whole
 */
export async function takeAway(taken: Taken, runtime: string): Promise<Uint8Array<ArrayBuffer>> {
  const told: unknown = JSON.parse(strFromU8(await get(runtime, 'project.json')));
  const template = v.parse(ProjectTemplate, told);
  const { fetched, webgl } = template;
  const asked = { ...fetched, ...(taken.settings.backend === 'webgl' && webgl) };
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(contentsOf(taken, template)))
    entries[`${taken.id}/${path}`] = strToU8(content);
  await Promise.all(
    Object.entries(asked).map(async ([path, { file, size }]) => {
      const bytes = await get(runtime, file);
      if (size !== undefined && bytes.length !== size) throw new NotFetched('damaged', file);
      entries[`${taken.id}/${path}`] = bytes;
    }),
  );
  return zipSync(entries);
}

async function get(runtime: string, file: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(runtime + file).catch(() => undefined);
  if (!answer) throw new NotFetched('unreachable', file);
  if (!answer.ok) throw new NotFetched('gone', file);
  // The connection may break in the middle.
  const bytes = await answer.arrayBuffer().catch(() => undefined);
  if (!bytes) throw new NotFetched('damaged', file);
  return new Uint8Array(bytes);
}
