import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { hubWords } from '@shared/text/hub/words'
import { type CliCommand, textOption } from '../../core/cli/command'
import { readJsonInput } from '../../core/cli/read-input'
import { refuse } from '../../core/refusal'
import { hubProceduresByName } from '../router'
import { HUB_USAGE, hubOptions, withHub } from './with-hub'

/** Any procedure of the hub's contract. A command without an `id` is given one; a `file` in the input is a file's name. */
export const call: CliCommand = {
  usage: `hub call PROCEDURE ${HUB_USAGE} [--input JSON|FILE|-] [--out FILE]`,
  positionals: ['PROCEDURE'],
  options: { ...hubOptions, input: { type: 'string' }, out: { type: 'string' } },
  run: ({ positionals: [name = ''], options, answer }) =>
    withHub(options, async (hub) => {
      const known = hubProceduresByName().get(name)
      if (known === undefined)
        return refuse({
          code: 'choice-unknown',
          column: 'PROCEDURE',
          value: name,
          data: { choices: hubWords.knownProcedures([...hubProceduresByName().keys()]) },
        })
      const given = textOption(options, 'input')
      const input = z.record(z.string(), z.unknown()).parse(given === undefined ? {} : readJsonInput(given))
      if (known.meta.kind !== 'query') input['id'] ??= randomUUID()
      if (typeof input['file'] === 'string')
        input['file'] = new File([readFileSync(input['file'])], basename(input['file']))
      const result = await hub.call(name, input)
      if (!(result instanceof File)) {
        answer(result)
        return 0
      }
      const out = textOption(options, 'out') ?? result.name
      writeFileSync(out, new Uint8Array(await result.arrayBuffer()))
      answer({ file: out, bytes: result.size })
      return 0
    }),
}
