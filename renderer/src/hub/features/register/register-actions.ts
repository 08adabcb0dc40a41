import type { Action } from '../../../actions/action'
import { useText } from '../../../text/text'
import type { RegisterState } from './use-register'

/** What can be done in the register. */
export function useRegisterActions(list: RegisterState) {
  const say = useText().hubRegister
  const place = 'register'
  const blocked: Action['blocked'] = ({ whyNot }) => whyNot('hub.record')
  const ofOne = (
    deed: 'changing' | 'key' | 'withdrawing',
    label: string,
    keys: string,
    icon: Action['icon'],
  ): Action => ({
    id: `register.${deed}`,
    place,
    label,
    keys,
    ...(icon === undefined ? {} : { icon }),
    blocked: ({ whyNot }) => whyNot('hub.record') ?? (list.cooperative === null ? say.chooseFirst : null),
    perform: () => list.setDeed(deed),
  })
  const add: Action = {
    id: 'register.add',
    place,
    label: say.add,
    keys: 'Ctrl Shift N',
    icon: 'plus',
    blocked,
    perform: () => list.setDeed('adding'),
  }
  const importing: Action = {
    id: 'register.import',
    place,
    label: say.import,
    keys: 'Alt I',
    icon: 'import',
    blocked,
    perform: () => list.setDeed('importing'),
  }
  const one = [
    ofOne('key', say.addKey, 'Alt K', 'lock'),
    ofOne('changing', say.change, 'F2', 'file'),
    ofOne('withdrawing', say.withdrawKey, 'Alt X', 'close'),
  ]
  const search: Action = {
    id: 'register.search',
    place,
    label: say.find,
    keys: 'Ctrl F',
    icon: 'find',
    perform: list.toSearch,
  }
  return { add, import: importing, ofOne: one, all: [add, importing, ...one, search] }
}
