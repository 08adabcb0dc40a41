import { randomUUID } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { TakenPacket } from '@shared/contract/hub/packets'
import { fault } from '@shared/text/fault'
import { hubWords } from '@shared/text/hub/words'
import { EXIT_REFUSED } from '../../core/cli/failure'
import type { CliCommand } from '../../core/cli/command'
import { packetLimits } from '../../core/packet/packet-format'
import type { Hub } from '../index'
import { HUB_USAGE, hubOptions, withHub } from './with-hub'

/** Takes in a packet, or every `.zip` of a folder or stick: each outcome is told, and a bad one stops nothing. Exits with 1 when any was refused. */
export const take: CliCommand = {
  usage: `hub take PACKET|FOLDER ${HUB_USAGE}`,
  positionals: ['PACKET'],
  options: hubOptions,
  run: ({ positionals: [path = ''], options, answer, say }) =>
    withHub(options, async (hub) => {
      const packets: TakenPacket[] = []
      for (const file of packetFiles(path)) {
        const packet = await taken(hub, file)
        packets.push(packet)
        say(hubWords.taken(packet))
      }
      answer({ packets })
      return packets.some(({ outcome }) => outcome === 'refused') ? EXIT_REFUSED : 0
    }),
}

/** The files that may be packets, by name: links and folders inside are left alone. */
function packetFiles(path: string): string[] {
  if (!lstatSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter((found) => found.isFile() && found.name.toLowerCase().endsWith('.zip'))
    .map(({ name }) => join(path, name))
    .toSorted()
}

async function taken({ client }: Hub, path: string): Promise<TakenPacket> {
  const file = basename(path)
  const { packetBytes } = packetLimits
  if (lstatSync(path).size > packetBytes) {
    const errors = [fault({ code: 'packet-too-large', column: 'file', data: { limit: packetBytes / 1024 / 1024 } })]
    return { file, outcome: 'refused', sha256: '', kind: '', sender: '', report: null, isReplacement: false, errors }
  }
  const { packets } = await client.packets.takeMany({ id: randomUUID(), files: [new File([readFileSync(path)], file)] })
  const [one] = packets
  if (one === undefined) throw new Error(`Nothing was said of ${file}.`)
  return one
}
