import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CliCommand, type CliOptions, requiredText, textOption } from '../../core/cli/command'
import type { Hub } from '../index'
import { byTaxCode } from './key'
import { HUB_USAGE, hubOptions, withHub } from './with-hub'

const placeOptions = {
  ...hubOptions,
  'tax-code': { type: 'string' },
  form: { type: 'string' },
  period: { type: 'string' },
} as const
const PLACE = '--tax-code T --form FORM --period 2026-H1'

async function placeOf(hub: Hub, options: CliOptions) {
  const cooperativeId = await byTaxCode(hub, requiredText(options, 'tax-code'))
  return { cooperativeId, formId: requiredText(options, 'form'), periodKey: requiredText(options, 'period') }
}

/** Sends a report back with a remark: at an indicator, or (without `--code`) at the whole. */
export const returnReport: CliCommand = {
  usage: `hub return ${HUB_USAGE} ${PLACE} --remark T [--code INDICATOR]`,
  positionals: [],
  options: { ...placeOptions, remark: { type: 'string' }, code: { type: 'string' } },
  required: ['tax-code', 'form', 'period', 'remark'],
  run: ({ options, answer }) =>
    withHub(options, async (hub) => {
      const remarks = [{ code: textOption(options, 'code') ?? null, text: requiredText(options, 'remark') }]
      answer(await hub.client.answers.return({ id: randomUUID(), ...(await placeOf(hub, options)), remarks }))
      return 0
    }),
}

/** Accepts a report. */
export const accept: CliCommand = {
  usage: `hub accept ${HUB_USAGE} ${PLACE}`,
  positionals: [],
  options: placeOptions,
  required: ['tax-code', 'form', 'period'],
  run: ({ options, answer }) =>
    withHub(options, async (hub) => {
      answer(await hub.client.answers.accept({ id: randomUUID(), reports: [await placeOf(hub, options)] }))
      return 0
    }),
}

/** Makes a receipt for every report that has none; with `--out` writes the packets that wait into a folder and notes them as handed over. The key's password is in HTX_KEY_PASSWORD. */
export const receipt: CliCommand = {
  usage: `hub receipt ${HUB_USAGE} [--out FOLDER]`,
  positionals: [],
  options: { ...hubOptions, out: { type: 'string' } },
  run: ({ options, answer }) =>
    withHub(options, async ({ client }) => {
      const { made } = await client.answers.acknowledge({ id: randomUUID() })
      const out = textOption(options, 'out')
      const files: string[] = []
      if (out !== undefined) {
        mkdirSync(out, { recursive: true })
        await client.ownKey.open({ id: randomUUID(), password: process.env['HTX_KEY_PASSWORD'] ?? '' })
        for (const { cooperativeId, receiptId } of (await client.answers.waiting({})).answers) {
          const file = await client.answers.packet({ id: randomUUID(), cooperativeId, receiptId })
          writeFileSync(join(out, file.name), new Uint8Array(await file.arrayBuffer()))
          files.push(join(out, file.name))
          await client.answers.handOver({ id: randomUUID(), answers: [{ cooperativeId, receiptId }] })
        }
      }
      answer({ made, files })
      return 0
    }),
}

/** Reminds everybody who is late with a form of a period: one PDF with a letter each. */
export const remind: CliCommand = {
  usage: `hub remind ${HUB_USAGE} --form FORM --period 2026-H1 --out FILE`,
  positionals: [],
  options: { ...hubOptions, form: { type: 'string' }, period: { type: 'string' }, out: { type: 'string' } },
  required: ['form', 'period', 'out'],
  run: ({ options, answer }) =>
    withHub(options, async ({ client }) => {
      const place = { formId: requiredText(options, 'form'), periodKey: requiredText(options, 'period') }
      const { number, made } = await client.reminders.make({ id: randomUUID(), ...place })
      const file = await client.reminders.letters({ ...place, number })
      writeFileSync(requiredText(options, 'out'), new Uint8Array(await file.arrayBuffer()))
      answer({ number, made, file: requiredText(options, 'out') })
      return 0
    }),
}
