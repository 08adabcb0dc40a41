import { z } from 'zod'
import vietnamese from 'zod/v4/locales/vi.js'
import { Fault } from '@shared/contract/refusal'
import { cliWords } from '@shared/text/cli'
import { fault } from '@shared/text/fault'
import { Refusal } from '../refusal'
import type { CliCommand } from './command'
import { readArguments, textOption } from './command'
import { cliFailure } from './failure'

/** The commands, each loaded when it is called: most need a small part of the program only. */
const commands: Readonly<Record<string, () => Promise<CliCommand>>> = {
  new: async () => (await import('./commands/new')).newBook,
  import: async () => (await import('./commands/import')).importCommand,
  'close-year': async () => (await import('./commands/year')).closeYear,
  'undo-close': async () => (await import('./commands/year')).undoClose,
  post: async () => (await import('./commands/post')).post,
  reverse: async () => (await import('./commands/reverse')).reverse,
  report: async () => (await import('./commands/report')).report,
  verify: async () => (await import('./commands/verify')).verify,
  export: async () => (await import('./commands/export')).exportCommand,
  backup: async () => (await import('./commands/backup')).backup,
  restore: async () => (await import('./commands/backup')).restore,
  call: async () => (await import('./commands/call')).call,
  contract: async () => (await import('./commands/call')).describeContract,
  serve: async () => (await import('./commands/serve')).serve,
  demo: async () => (await import('./commands/demo')).demo,
}

/** Commands of two words: the alliance's hub, which is a core of its own. */
const groups: Readonly<Record<string, () => Promise<Readonly<Record<string, () => Promise<CliCommand>>>>>> = {
  hub: async () => (await import('../../hub/cli/hub-commands')).hubCommands,
}

// What is wrong with the shape of an input is said in Vietnamese too.
z.config(vietnamese())

/** Runs one command of the line and answers its exit code; a refusal's faults go to stdout, its words to stderr. */
export async function runCli(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args
  const answer = (value: unknown) => void process.stdout.write(`${JSON.stringify(value ?? {})}\n`)
  const say = (words: string) => void process.stderr.write(`${words}\n`)
  let book = ''
  try {
    const { load, given } = await commandOf(name, rest)
    const command = await load()
    const { positionals, options } = readArguments(command, given)
    book = textOption(options, 'book') ?? positionals[0] ?? ''
    return await command.run({ positionals, options, answer, say })
  } catch (error) {
    const { exitCode, errors } = cliFailure(error, book)
    answer({ errors })
    for (const found of errors) say(wordsOf(found))
    return exitCode
  }
}

async function commandOf(name: string, rest: string[]): Promise<{ load: () => Promise<CliCommand>; given: string[] }> {
  const loadGroup = Object.hasOwn(groups, name) ? groups[name] : undefined
  const known = loadGroup === undefined ? commands : await loadGroup()
  const [word = '', given] = loadGroup === undefined ? [name, rest] : [rest[0], rest.slice(1)]
  const load = Object.hasOwn(known, word) ? known[word] : undefined
  if (load === undefined)
    throw unknownCommand(
      word,
      known === commands ? [...Object.keys(commands), ...Object.keys(groups)] : Object.keys(known),
    )
  return { load, given }
}

function unknownCommand(name: string, known: readonly string[]): Refusal {
  return new Refusal([fault({ code: 'input-invalid', value: name, data: { reason: cliWords.knownCommands(known) } })])
}

/** What refusals and books that cannot be used have in common. */
const Placed = Fault.pick({ row: true, column: true, message: true })

/** One line for people: place, then the sentence. */
function wordsOf(found: unknown): string {
  const known = Placed.safeParse(found)
  if (!known.success) return String(found)
  const place = cliWords.place(known.data)
  return place === '' ? known.data.message : `${place}: ${known.data.message}`
}
