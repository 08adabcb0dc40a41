import { randomUUID } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import { NewBook } from '@shared/contract/books'
import { createBook } from '../../book-file/create-book'
import { FIRST_USER } from '../../people/user-rows'
import { refuse } from '../../refusal'
import { createSampleBook } from '../../modules/books/create-sample'
import { type CliCommand, textOption } from '../command'
import { cliCore } from '../with-book'

/** Makes a new book; with `--sample` the sample co-operative's, filled and clearly marked. */
export const newBook: CliCommand = {
  usage:
    'new BOOK --name T --year 2025 [--tax-code T] [--address T] [--representative T] [--accountant T] [--fiscal-start 1|4|7|10] [--kind cooperative|school] [--sample]',
  positionals: ['BOOK'],
  options: {
    name: { type: 'string' },
    year: { type: 'string' },
    'tax-code': { type: 'string' },
    address: { type: 'string' },
    representative: { type: 'string' },
    accountant: { type: 'string' },
    'fiscal-start': { type: 'string' },
    kind: { type: 'string' },
    sample: { type: 'boolean' },
  },
  run: async ({ positionals: [book = ''], options, answer }) => {
    const file = resolve(book)
    const core = cliCore(dirname(file))
    if (options['sample'] === true) {
      await createSampleBook(core.state, file, randomUUID(), textOption(options, 'name'))
      answer({ book: file })
      return 0
    }
    const name = textOption(options, 'name')
    if (name === undefined || name.trim() === '') return refuse({ code: 'name-missing', column: '--name' })
    const year = Number(textOption(options, 'year'))
    const described = NewBook.parse({
      kind: textOption(options, 'kind') ?? 'cooperative',
      name,
      firstYear: year,
      taxCode: textOption(options, 'tax-code') ?? '',
      address: textOption(options, 'address') ?? '',
      representative: textOption(options, 'representative') ?? '',
      accountant: textOption(options, 'accountant') ?? '',
      fiscalYearStartMonth: Number(textOption(options, 'fiscal-start') ?? '1'),
    })
    createBook(file, described, {
      regime: core.state.regime,
      id: randomUUID(),
      userId: FIRST_USER,
      at: core.state.now(),
    })
    answer({ book: file })
    return 0
  },
}
