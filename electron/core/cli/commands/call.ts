import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { AnyContractProcedure } from '@orpc/contract'
import { call as callProcedure, getRouter, isProcedure, unlazy } from '@orpc/server'
import { z } from 'zod'
import { cliWords } from '@shared/text/cli'
import { fault } from '@shared/text/fault'
import { Refusal } from '../../refusal'
import { metaOf, proceduresByName } from '../../router'
import type { Core } from '../../index'
import { type CliCall, type CliCommand, textOption } from '../command'
import { readJsonInput } from '../read-input'
import { cliCore, withBook } from '../with-book'

/** Any procedure of the contract. A command without an `id` is given one; a `file` in the input is a file's name. */
export const call: CliCommand = {
  usage: 'call PROCEDURE --book BOOK [--input JSON|-] [--out FILE]',
  positionals: ['PROCEDURE'],
  options: { book: { type: 'string' }, input: { type: 'string' }, out: { type: 'string' } },
  run: async (cliCall) => {
    const {
      positionals: [name = ''],
      options,
    } = cliCall
    const procedure = proceduresByName().get(name)
    if (!procedure)
      throw new Refusal([
        fault({
          code: 'choice-unknown',
          column: 'PROCEDURE',
          value: name,
          data: { choices: cliWords.knownProcedures },
        }),
      ])
    const { kind } = metaOf(procedure)
    const given = textOption(options, 'input') === undefined ? {} : readJsonInput(textOption(options, 'input'))
    const input = z.record(z.string(), z.unknown()).parse(given)
    if (kind !== 'query' && kind !== 'task') input['id'] ??= randomUUID()
    if (typeof input['file'] === 'string' && takesFile(procedure))
      input['file'] = new File([readFileSync(input['file'])], basename(input['file']))
    const book = textOption(options, 'book')
    const work = (core: Core) => runAndAnswer(core, name, input, cliCall)
    const writes = kind === 'command' || kind === 'note' || kind === 'opening'
    return book === undefined ? work(cliCore(process.cwd())) : withBook(options, writes ? 'write' : 'read', work)
  },
}

/** Whether a procedure's input has a `file`. */
function takesFile(procedure: AnyContractProcedure): boolean {
  const schema = procedure['~orpc'].inputSchema
  return schema instanceof z.ZodObject && schema.shape['file'] instanceof z.ZodFile
}

async function runAndAnswer(
  core: Core,
  name: string,
  input: unknown,
  { options, answer, say }: CliCall,
): Promise<number> {
  const { default: procedure } = await unlazy(getRouter(core.router, name.split('.')))
  if (!isProcedure(procedure)) throw new Error(`The router has no ${name}.`)
  let result: unknown = await callProcedure(procedure, input, { context: core.context() })
  if (isStream(result)) {
    for (;;) {
      const step: IteratorResult<unknown, unknown> = await result.next()
      if (!step.done) say(JSON.stringify(step.value))
      else {
        result = step.value
        break
      }
    }
  }
  const file =
    result instanceof File
      ? result
      : result !== null && typeof result === 'object' && 'file' in result && result.file instanceof File
        ? result.file
        : null
  if (file === null) answer(result)
  else {
    const out = textOption(options, 'out') ?? file.name
    writeFileSync(out, new Uint8Array(await file.arrayBuffer()))
    answer({ file: out, bytes: file.size })
  }
  return 0
}

function isStream(value: unknown): value is AsyncIterator<unknown, unknown> {
  return value !== null && typeof value === 'object' && Symbol.asyncIterator in value && 'next' in value
}

/** Every procedure with what it needs, what it makes stale, and its JSON Schemas. */
export const describeContract: CliCommand = {
  usage: 'contract',
  positionals: [],
  options: {},
  run: ({ answer }) => {
    const described = [...proceduresByName()].map(([name, procedure]) => ({
      name,
      ...metaOf(procedure),
      errors: Object.keys(procedure['~orpc'].errorMap),
      input: schemaOf(procedure['~orpc'].inputSchema),
      output: schemaOf(procedure['~orpc'].outputSchema),
    }))
    answer({ procedures: described })
    return 0
  },
}

function schemaOf(schema: unknown): unknown {
  return schema instanceof z.ZodType ? z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) : null
}
