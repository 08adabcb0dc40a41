import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { ReportFormat, ReportRequest } from '@shared/contract/report'
import { cliWords } from '@shared/text/cli'
import { reportSourceOf } from '../../modules/reports/report'
import { writeReport } from '../../modules/reports/write-file'
import { permitted } from '../../procedure'
import { refuse } from '../../refusal'
import { resourcesFolder } from '../../resources-folder'
import { type CliCommand, requiredText, textOption } from '../command'
import { withBook } from '../with-book'

/** Any report in any format, to stdout or a file. */
export const report: CliCommand = {
  usage:
    'report ID --book BOOK --from 2025-01-01 --to 2025-12-31 [--account 131] [--party TV0001] [--detail leaf|party] [--format json|csv|xlsx|pdf] [--out FILE]',
  positionals: ['ID'],
  options: {
    book: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    account: { type: 'string' },
    party: { type: 'string' },
    detail: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
  },
  required: ['book', 'from', 'to'],
  run: ({ positionals: [id = ''], options, say }) =>
    withBook(options, 'read', async (core) => {
      permitted(core.context(), 'report.read')
      const request = ReportRequest.parse({
        report: id,
        from: requiredText(options, 'from'),
        to: requiredText(options, 'to'),
        account: textOption(options, 'account'),
        party: textOption(options, 'party'),
        detail: textOption(options, 'detail'),
      })
      const format = ReportFormat.parse(textOption(options, 'format') ?? 'json')
      const path = textOption(options, 'out')
      await writeReport(reportSourceOf(core.context()), request, format, {
        fonts: join(resourcesFolder(), 'fonts'),
        out: path === undefined ? standardOutput() : await fileOutput(path),
      })
      if (path !== undefined) say(cliWords.written(path))
      return 0
    }),
}

/** Stdout as a stream that may be ended without closing the process's own. */
function standardOutput(): Writable {
  return new Writable({ write: (chunk: Uint8Array, _encoding, done) => void process.stdout.write(chunk, done) })
}

async function fileOutput(path: string): Promise<Writable> {
  const out = createWriteStream(path)
  try {
    await once(out, 'open')
    return out
  } catch (error) {
    return refuse({
      code: 'input-invalid',
      column: '--out',
      value: path,
      data: { reason: error instanceof Error ? error.message : String(error) },
    })
  }
}
