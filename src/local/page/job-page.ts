import { LogLevel } from '../../generated/constants.ts';
import type { Cloud } from '../state/cloud.ts';
import type { EntryKind } from '../state/entry-kinds.ts';
import type { JobRecord } from '../state/job.ts';
import { isObject } from '../wire/call.ts';
import { Query } from '../wire/query.ts';
import { type Html, html } from './html.ts';
import { outcome, timeText } from './project-page.ts';

/** Entries on a page. */
const SHOWN = 50;
/** Characters of an entry. */
const LONGEST = 10_000;

/** A job: its metadata, its items and its log, part by part. */
export async function jobPage(cloud: Cloud, job: JobRecord, url: string): Promise<Html> {
  const query = Query.of(url);
  const [items, logs] = await Promise.all([
    section(cloud, job, 'items', query),
    section(cloud, job, 'logs', query),
  ]);
  const fields = Object.entries(job.metadata).map(
    ([name, value]) =>
      html`<tr>
        <th>${name}</th>
        <td><pre>${valueText(value)}</pre></td>
      </tr> `,
  );
  return html`<p><a href="/view/${job.project}">Project ${job.project}</a></p>
    <h1>Job ${job.key} ${outcome(job)}</h1>
    <h2 id="items">Items</h2>
    ${items}
    <h2 id="logs">Log</h2>
    ${logs}
    <h2>Metadata</h2>
    <table>
      <tbody>
        ${fields}
      </tbody>
    </table>`;
}

async function section(
  cloud: Cloud,
  job: JobRecord,
  kind: EntryKind & ('items' | 'logs'),
  query: Query,
): Promise<Html> {
  const { key, project, spider, number } = job;
  const place = { project, spider, job: number };
  const { next: end } = await cloud.entries.stats(kind, place);
  if (end === 0) return html`<p class="quiet">There are none.</p>`;
  const start = query.count(kind) ?? 0;
  const indexes = Array.from({ length: SHOWN }, (_, at) => start + at);
  const found = await cloud.entries.pick(kind, place, indexes);
  const rows = found.map(({ key: entry, text }) => {
    const index = entry.slice(entry.lastIndexOf('/') + 1);
    return kind === 'items' ? itemRow(index, text) : logRow(index, text);
  });
  const link = (text: string, from: number): Html =>
    html`<a href="/view/${key}?${kind}=${from}#${kind}">${text}</a> `;
  return html`<table>
      <tbody>
        ${rows}
      </tbody>
    </table>
    <p>
      ${start > 0 ? link('Earlier', Math.max(0, start - SHOWN)) : undefined}${
        start + SHOWN < end ? link('Later', start + SHOWN) : undefined
      }<span class="quiet">${start} to ${Math.min(end, start + SHOWN) - 1} of ${end}</span>
    </p>`;
}

function itemRow(index: string, text: string): Html {
  return html`<tr>
    <td class="number">${index}</td>
    <td><pre>${cut(text)}</pre></td>
  </tr> `;
}

function logRow(index: string, text: string): Html {
  const entry: unknown = JSON.parse(text);
  const { time, level, message } = isObject(entry) ? entry : {};
  const name = Object.entries(LogLevel).find(([, one]) => one === level)?.[0] ?? String(level);
  return html`<tr>
    <td class="number">${index}</td>
    <td>${timeText(time)}</td>
    <td><span class="state ${Number(level) >= LogLevel.ERROR ? 'error' : ''}">${name}</span></td>
    <td><pre>${cut(String(message))}</pre></td>
  </tr> `;
}

function valueText(value: unknown): string {
  return cut(typeof value === 'string' ? value : JSON.stringify(value));
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
