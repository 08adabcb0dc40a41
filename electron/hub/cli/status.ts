import { type CliCommand, textOption } from '../../core/cli/command'
import { HUB_USAGE, hubOptions, withHub } from './with-hub'

/** Who has reported: of one form and period, or how many of each. */
export const status: CliCommand = {
  usage: `hub status ${HUB_USAGE} [--form FORM --period 2026-H1]`,
  positionals: [],
  options: { ...hubOptions, form: { type: 'string' }, period: { type: 'string' } },
  run: ({ options, answer }) =>
    withHub(options, async ({ client }) => {
      const [formId, periodKey] = [textOption(options, 'form'), textOption(options, 'period')]
      answer(
        formId === undefined || periodKey === undefined
          ? await client.reports.periods({})
          : await client.reports.board({ formId, periodKey }),
      )
      return 0
    }),
}
