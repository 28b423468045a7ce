import { type JobCounts, type JobRecord, stateOf } from '../state/job.ts';
import { type Html, html } from './html.ts';
import type { ProjectView } from './overview-page.ts';

interface JobRow {
  readonly job: JobRecord;
  readonly counts: JobCounts;
}

/** A project: its spiders, and its jobs by state. */
export function projectPage(
  { project, spiders, jobs }: ProjectView,
  rows: readonly JobRow[],
): Html {
  const states = ['running', 'pending', 'finished', 'deleted'] as const;
  const sections = states
    .filter((state) => jobs[state] > 0)
    .map((state) => {
      const shown = rows.filter(({ job }) => stateOf(job) === state);
      return html`<h2>${state} <span class="quiet">${jobs[state]}</span></h2>
        <table>
          <thead>
            <tr>
              <th>Job</th>
              <th>Spider</th>
              <th>Since</th>
              <th>Outcome</th>
              <th class="number">Items</th>
              <th class="number">Logs</th>
              <th class="number">Errors</th>
            </tr>
          </thead>
          <tbody>
            ${shown.map(jobRow)}
          </tbody>
        </table> `;
    });
  return html`<p><a href="/">All projects</a></p>
    <h1>Project ${project}</h1>
    <p>Spiders: ${spiders.join(', ') || html`<span class="quiet">none</span>`}</p>
    ${sections}${sections.length === 0 ? html`<p>There is no job yet.</p>` : undefined}`;
}

function jobRow({ job, counts }: JobRow): Html {
  return html`<tr>
    <td><a href="/view/${job.key}">${job.key}</a></td>
    <td>${String(job.metadata['spider'])}</td>
    <td>${timeText(job.ts)}</td>
    <td>${outcome(job)}</td>
    <td class="number">${counts.items}</td>
    <td class="number">${counts.logs}</td>
    <td class="number">${counts.errors}</td>
  </tr> `;
}

/** The state of a job, and why it ended. */
export function outcome(job: JobRecord): Html {
  const state = stateOf(job);
  const reason = job.metadata['close_reason'];
  const isFailed = reason === 'failed';
  const text = state === 'finished' && reason !== undefined ? String(reason) : state;
  return html`<span class="state ${isFailed ? 'failed' : state}">${text}</span>`;
}

/** A time in UTC. */
export function timeText(ts: unknown): string {
  const date = new Date(Number(ts));
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 19).replace('T', ' ');
}
