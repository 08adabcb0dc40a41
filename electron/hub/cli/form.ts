import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { HubForm } from '@shared/contract/hub/forms'
import { type CliCommand, textOption } from '../../core/cli/command'
import { readJsonInput } from '../../core/cli/read-input'
import { HUB_USAGE, hubOptions, withHub } from './with-hub'

/** Lists forms and the calendar; with `--save` writes a form given as JSON, with its template. */
export const form: CliCommand = {
  usage: `hub form ${HUB_USAGE} [--save JSON|FILE|- [--template FILE]]`,
  positionals: [],
  options: { ...hubOptions, save: { type: 'string' }, template: { type: 'string' } },
  run: ({ options, answer }) =>
    withHub(options, async ({ client }) => {
      const given = textOption(options, 'save')
      const template = textOption(options, 'template')
      if (given !== undefined)
        await client.forms.save({
          id: randomUUID(),
          form: HubForm.parse(readJsonInput(given)),
          ...(template === undefined ? {} : { file: new File([readFileSync(template)], basename(template)) }),
        })
      answer(await client.forms.list({}))
      return 0
    }),
}
