import { type Html, html } from './html.ts';

/** What the pages show of a project. */
export interface ProjectView {
  readonly project: number;
  readonly spiders: readonly string[];
  readonly jobs: Readonly<Record<'pending' | 'running' | 'finished' | 'deleted', number>>;
}

/** All projects, with their spiders and how many jobs are in which state. */
export function overviewPage(projects: readonly ProjectView[]): Html {
  const rows = projects.map(
    ({ project, spiders, jobs }) =>
      html`<tr>
        <td><a href="/view/${project}">${project}</a></td>
        <td>${spiders.join(', ') || html`<span class="quiet">none</span>`}</td>
        <td class="number">${jobs.pending}</td>
        <td class="number">${jobs.running}</td>
        <td class="number">${jobs.finished}</td>
      </tr> `,
  );
  return html`<h1>Local Scrapy Cloud</h1>
    <table>
      <thead>
        <tr>
          <th>Project</th>
          <th>Spiders</th>
          <th class="number">Pending</th>
          <th class="number">Running</th>
          <th class="number">Finished</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    ${rows.length === 0 ? html`<p>There is no project. One exists as soon as a call names it.</p>` : undefined}
    <p class="quiet">Reload the page to see what is new.</p>`;
}
