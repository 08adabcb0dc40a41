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

// What is wrong with the shape of an input is said in Vietnamese too.
z.config(vietnamese())

/** Runs one command of the line and answers its exit code; a refusal's faults go to stdout, its words to stderr. */
export async function runCli(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args
  const answer = (value: unknown) => void process.stdout.write(`${JSON.stringify(value ?? {})}\n`)
  const say = (words: string) => void process.stderr.write(`${words}\n`)
  let book = ''
  try {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (load === undefined) throw unknownCommand(name)
    const command = await load()
    const { positionals, options } = readArguments(command, rest)
    book = textOption(options, 'book') ?? positionals[0] ?? ''
    return await command.run({ positionals, options, answer, say })
  } catch (error) {
    const { exitCode, errors } = cliFailure(error, book)
    answer({ errors })
    for (const found of errors) say(wordsOf(found))
    return exitCode
  }
}

function unknownCommand(name: string): Refusal {
  return new Refusal([
    fault({ code: 'input-invalid', value: name, data: { reason: cliWords.knownCommands(Object.keys(commands)) } }),
  ])
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
