import { AllianceProfile } from '@shared/contract/hub/alliance'
import { resourcesFolder } from '../../core/resources-folder'
import { type CliCommand, requiredText, textOption } from '../../core/cli/command'
import { initHub } from '../init-hub'
import { givenPassword, HUB_USAGE, hubOptions, locationOf } from './with-hub'

/** Makes the store of an alliance with its first approver, whose password is in HTX_PASSWORD. */
export const init: CliCommand = {
  usage: `hub init ${HUB_USAGE} --name T --tax-code T [--address T] [--place T] [--representative T] [--post T] [--sign T] [--line https://…]`,
  positionals: [],
  options: {
    ...hubOptions,
    name: { type: 'string' },
    'tax-code': { type: 'string' },
    address: { type: 'string' },
    place: { type: 'string' },
    representative: { type: 'string' },
    post: { type: 'string' },
    sign: { type: 'string' },
    line: { type: 'string' },
  },
  required: ['name', 'tax-code', 'user'],
  run: async ({ options, answer }) => {
    const text = (name: string) => textOption(options, name) ?? ''
    const profile = AllianceProfile.parse({
      name: text('name'),
      taxCode: text('tax-code'),
      address: text('address'),
      place: text('place'),
      representative: text('representative'),
      post: text('post'),
      numberSign: text('sign'),
      lineAddress: text('line'),
    })
    const made = { profile, approver: requiredText(options, 'user'), password: givenPassword() }
    await initHub(locationOf(options), made, { resources: resourcesFolder(), at: new Date().toISOString() })
    answer({ alliance: profile.name })
    return 0
  },
}
