import { WARCRecord, WARCSerializer } from 'warcio';

interface Archived {
  url: string;
  content: Uint8Array;
  type?: string;
  status?: string;
}

/** A web archive of these answers, each record compressed for itself where it is to be. */
export async function warc(answers: readonly Archived[], gzip = false): Promise<Uint8Array> {
  const records = answers.map(({ url, content, type = 'text/html', status = '200 OK' }) =>
    WARCRecord.create(
      {
        url,
        date: '2026-11-23T00:00:00Z',
        type: 'response',
        warcVersion: 'WARC/1.1',
        httpHeaders: { 'Content-Type': type },
        statusline: `HTTP/1.1 ${status}`,
      },
      [content],
    ),
  );
  return Buffer.concat(
    await Promise.all(records.map((record) => WARCSerializer.serialize(record, { gzip }))),
  );
}
