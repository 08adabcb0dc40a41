import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { cliWords } from '@shared/text/cli'
import { fault } from '@shared/text/fault'
import { Refusal } from '../refusal'

export type CliOptions = Record<string, string | boolean | undefined>

/** What a command of the line is given: its places, its options, and where answers go. */
export type CliCall = {
  positionals: string[]
  options: CliOptions
  /** One JSON value on one line of stdout. */
  answer(value: unknown): void
  /** Words for people, on stderr. */
  say(words: string): void
}

/** One command of `htx`. `run` answers the exit code. */
export type CliCommand = {
  usage: string
  positionals: readonly string[]
  options: ParseArgsOptionsConfig
  required?: readonly string[]
  run(call: CliCall): number | Promise<number>
}

/** Reads the arguments of a command; refuses 'input-invalid' for what it does not know or what is missing. */
export function readArguments(command: CliCommand, args: string[]): { positionals: string[]; options: CliOptions } {
  let parsed: { positionals: string[]; values: CliOptions }
  try {
    const read = parseArgs({ args, options: optionsOf(command), allowPositionals: true, strict: true })
    parsed = { positionals: read.positionals, values: onlySingle(read.values) }
  } catch (error) {
    throw badArguments(error instanceof Error ? error.message : String(error), command)
  }
  if (parsed.positionals.length !== command.positionals.length)
    throw badArguments(cliWords.neededPlaces(command.positionals), command)
  for (const name of command.required ?? []) {
    if (parsed.values[name] === undefined) throw badArguments(cliWords.missingOption(name), command)
  }
  return { positionals: parsed.positionals, options: parsed.values }
}

/** Whoever opens a book says who they are, where the book asks; the password is in HTX_PASSWORD. */
function optionsOf({ options }: CliCommand): ParseArgsOptionsConfig {
  return 'book' in options ? { ...options, user: { type: 'string' } } : options
}

/** How the command is written, with the options that every command of a book has. */
function usageOf({ usage, options }: CliCommand): string {
  return 'book' in options ? `${usage} [--user NAME]` : usage
}

function onlySingle(values: Record<string, unknown>): CliOptions {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'boolean' ? [[name, value]] : [],
    ),
  )
}

function badArguments(reason: string, command: CliCommand): Refusal {
  return new Refusal([
    fault({ code: 'input-invalid', data: { reason: cliWords.wrongArguments(reason, usageOf(command)) } }),
  ])
}

/** An option that was asked for and is text. */
export function textOption(options: CliOptions, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** A required text option; `readArguments` has seen to it that it is there. */
export function requiredText(options: CliOptions, name: string): string {
  const value = textOption(options, name)
  if (value === undefined) throw new Error(`The option --${name} should have been required.`)
  return value
}
