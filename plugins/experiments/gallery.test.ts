import { expect, it } from 'vitest';
import { fixture } from '../../src/components/Playground/fixture';
import { chartsAtHand } from '../../src/experiments/recording';
import { chapterFile, chapterSource } from '../chapters/checks/fixture';
import { questionPageOf } from '../chapters/pages';
import { chosenCharts, galleryEntryOf, thumbnailModule } from './gallery';

it('counts claims instead of telling them', () => {
  const { recorded: _, ...unrecorded } = fixture;
  const entry = galleryEntryOf(fixture, 'zh');
  expect(entry).toMatchObject({ claims: fixture.claims.length, seconds: fixture.recorded.seconds });
  expect(galleryEntryOf(unrecorded, 'en')).not.toHaveProperty('seconds');
});

it('takes the chart that stands for a section, else the first', () => {
  const folders = new Map([['fixture', 'src/experiments/26-x/fixture']]);
  const [chart] = Object.values(chartsAtHand(fixture.recorded));
  const charts = { first: chart!, second: chart! };
  const experiment = { ...fixture, recorded: { ...fixture.recorded, charts } };
  const chosen = thumbnailModule([experiment], folders, new Map([['fixture', 'second']]));
  expect(chosen).toContain('charts.json?picture&chart=second&theme=dark&thumbnail');
  expect(thumbnailModule([experiment], folders, new Map())).toContain('chart=first&');
  const { recorded: _, ...unrecorded } = fixture;
  expect(thumbnailModule([unrecorded], folders, new Map())).not.toContain('charts.json');
});

it('knows the charts of sections and of questions', () => {
  const section = chapterSource
    .replace('slug: /activation-functions', 'slug: /activation-functions/dying')
    .replace('chapter: 26', 'chapter: 26\nsidebar_position: 1\npicture: dying-relu/deadShare');
  const page = questionPageOf(chapterFile.replace('index', 'dying'), section);
  const chosen = chosenCharts(page ? [page] : []);
  expect(chosen.get('dying-relu')).toBe('deadShare');
  expect(chosen.get('activation-explorer')).toBe('curves');
});
