import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { IndicatorCode } from '@shared/contract/indicator-dictionary'
import { RollUpGrouping } from '@shared/contract/hub/roll-ups'
import { type CliCommand, type CliOptions, requiredText, textOption } from '../../core/cli/command'
import { HUB_USAGE, hubOptions, withHub } from './with-hub'

const tableOptions = {
  ...hubOptions,
  period: { type: 'string' },
  by: { type: 'string' },
  codes: { type: 'string' },
  compare: { type: 'boolean' },
} as const
const TABLE = `--period 2026-H1 [--by ${RollUpGrouping.options.join('|')}] [--codes A,B] [--compare]`

function askedBy(options: CliOptions) {
  const codes = textOption(options, 'codes')
  return {
    periodKey: requiredText(options, 'period'),
    by: RollUpGrouping.parse(textOption(options, 'by') ?? 'none'),
    codes: codes === undefined ? null : IndicatorCode.array().parse(codes.split(',')),
    compare: options['compare'] === true,
  }
}

async function written(file: File, out: string): Promise<{ file: string; bytes: number }> {
  writeFileSync(out, new Uint8Array(await file.arrayBuffer()))
  return { file: out, bytes: file.size }
}

/** The indicators of a period rolled up. */
export const rollUp: CliCommand = {
  usage: `hub rollup ${HUB_USAGE} ${TABLE}`,
  positionals: [],
  options: tableOptions,
  required: ['period'],
  run: ({ options, answer }) =>
    withHub(options, async ({ client }) => {
      answer(await client.rollUps.table(askedBy(options)))
      return 0
    }),
}

/** What other alliances have reported to this one of a period, and all of them together. */
export const provinces: CliCommand = {
  usage: `hub provinces ${HUB_USAGE} --period 2026-H1`,
  positionals: [],
  options: { ...hubOptions, period: { type: 'string' } },
  required: ['period'],
  run: ({ options, answer }) =>
    withHub(options, async ({ client }) => {
      answer(await client.rollUps.provinces({ periodKey: requiredText(options, 'period') }))
      return 0
    }),
}

/** Figures of a period that are worth a call. */
export const outliers: CliCommand = {
  usage: `hub outliers ${HUB_USAGE} --period 2026-H1`,
  positionals: [],
  options: { ...hubOptions, period: { type: 'string' } },
  required: ['period'],
  run: ({ options, answer }) =>
    withHub(options, async ({ client }) => {
      answer(await client.rollUps.outliers({ periodKey: requiredText(options, 'period') }))
      return 0
    }),
}

const FORMATS = ['xlsx', 'csv', 'pdf', 'json'] as const

/** The table of a period as a file; its ending says which. */
export const exportTable: CliCommand = {
  usage: `hub export ${HUB_USAGE} ${TABLE} --out FILE.${FORMATS.join('|')}`,
  positionals: [],
  options: { ...tableOptions, out: { type: 'string' } },
  required: ['period', 'out'],
  run: ({ options, answer }) =>
    withHub(options, async ({ client }) => {
      const out = requiredText(options, 'out')
      const format = FORMATS.find((ending) => out.toLowerCase().endsWith(`.${ending}`)) ?? 'xlsx'
      answer(await written(await client.rollUps.export({ ...askedBy(options), format }), out))
      return 0
    }),
}

/** The signed packet of a period for the alliance above. The key's password is in HTX_KEY_PASSWORD. */
export const packetUp: CliCommand = {
  usage: `hub packet-up ${HUB_USAGE} --period 2026-H1 --out FILE [--to NAME --to-tax-code T]`,
  positionals: [],
  options: {
    ...hubOptions,
    period: { type: 'string' },
    out: { type: 'string' },
    to: { type: 'string' },
    'to-tax-code': { type: 'string' },
  },
  required: ['period', 'out'],
  run: ({ options, answer }) =>
    withHub(options, async ({ client }) => {
      const [name, taxCode = ''] = [textOption(options, 'to'), textOption(options, 'to-tax-code')]
      await client.ownKey.open({ id: randomUUID(), password: process.env['HTX_KEY_PASSWORD'] ?? '' })
      const { packetId, sha256 } = await client.rollUps.makePacket({
        id: randomUUID(),
        periodKey: requiredText(options, 'period'),
        recipient: name === undefined ? null : { name, taxCode },
      })
      const file = await client.rollUps.packet({ packetId })
      answer({ packetId, sha256, ...(await written(file, requiredText(options, 'out'))) })
      return 0
    }),
}
