import { type Application, Converter, type DocumentReflection } from 'typedoc';

const HEADING = /^# (.+)\n/;

/** Names each guide by its heading. */
export function nameByHeading(app: Application): void {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, page: DocumentReflection) => {
    const [, title] = HEADING.exec(page.content[0]?.text ?? '') ?? [];
    if (title !== undefined) page.name = title;
  });
}
