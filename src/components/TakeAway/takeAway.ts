/** Makes the zip of a project; loaded, and what it fetches fetched, once a reader asks for it. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import * as v from 'valibot';
import { ProjectTemplate } from '../../project/template';
import { contentsOf, type Taken } from './contents';

/**
 * @param runtime the absolute address of the runtime's folder
 * @throws where something cannot be fetched whole
 */
export async function takeAway(taken: Taken, runtime: string): Promise<Uint8Array<ArrayBuffer>> {
  const template = v.parse(ProjectTemplate, await (await get(`${runtime}project.json`)).json());
  const { fetched, webgl } = template;
  const asked = { ...fetched, ...(taken.settings.backend === 'webgl' && webgl) };
  const entries: Zippable = {};
  for (const [path, text] of Object.entries(contentsOf(taken, template)))
    entries[`${taken.id}/${path}`] = strToU8(text);
  await Promise.all(
    Object.entries(asked).map(async ([path, { file, size }]) => {
      const bytes = new Uint8Array(await (await get(runtime + file)).arrayBuffer());
      if (size !== undefined && bytes.length !== size)
        throw new Error(`${file}: ${bytes.length} of ${size} bytes`);
      entries[`${taken.id}/${path}`] = bytes;
    }),
  );
  return zipSync(entries);
}

async function get(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}
