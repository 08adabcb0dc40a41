import { useLocation } from 'wouter'
import type { Action } from '../../actions/action'
import { useActions } from '../../actions/actions-context'
import { pickFile } from '../../client/desktop'
import { type Text, useText } from '../../text/text'
import { type TrainingTab, trainingTabPath, trainingTabs } from './training-path'
import type { TrainingPlace } from './use-training'

/** The keys of the parts of the place. */
export const TAB_KEYS: Readonly<Record<TrainingTab, string>> = { posts: 'Alt 1', courses: 'Alt 2', keys: 'Alt 3' }

const place = 'training'

/** What can be done in the place of what people learned. */
export function useTrainingActions(state: TrainingPlace) {
  const say = useText().training
  const [, navigate] = useLocation()
  const deeds = { ...newThings(state, say), ...onCourse(state, say), withdraw: withdrawal(state, say) }
  const tabs = trainingTabs.map((one): Action => ({
    id: `training.tab.${one}`,
    place,
    label: say.tab[one],
    keys: TAB_KEYS[one],
    perform: () => {
      state.setDoing('looking')
      state.setAt(0)
      navigate(trainingTabPath(one))
    },
  }))
  useActions([...Object.values(deeds), ...tabs])
  return { ...deeds, tabs }
}

export type TrainingActions = ReturnType<typeof useTrainingActions>

/** Writing a course, taking in a packet, accepting a sender's key. */
function newThings({ setDoing, setFile }: TrainingPlace, say: Text['training']) {
  const pick = async () => {
    const file = await pickFile('.zip')
    if (file === null) return
    setFile(file)
    setDoing('taking')
  }
  const record: Action = {
    id: 'training.record',
    place,
    label: say.record.action,
    keys: 'Alt N',
    icon: 'plus',
    blocked: ({ whyNot }) => whyNot('training.record'),
    perform: () => setDoing('recording'),
  }
  const take: Action = {
    id: 'training.take',
    place,
    label: say.packet.action,
    keys: 'Alt G',
    icon: 'import',
    blocked: ({ whyNot }) => whyNot('training.record'),
    perform: () => void pick(),
  }
  const trust: Action = {
    id: 'training.trust',
    place,
    label: say.key.action,
    keys: 'Alt U',
    icon: 'lock',
    blocked: ({ whyNot }) => whyNot('training.manage'),
    perform: () => setDoing('trusting'),
  }
  return { record, take, trust }
}

/** Correcting or voiding the course one stands at. */
function onCourse({ course, tab, setDoing }: TrainingPlace, say: Text['training']) {
  const blocked: Action['blocked'] = ({ whyNot }) => {
    if (course === null) return say.choose
    return course.void === null ? whyNot('training.record') : say.voiding.already
  }
  const when = () => tab === 'courses'
  const correct: Action = {
    id: 'training.correct',
    place,
    label: say.record.again,
    keys: 'F2',
    when,
    blocked,
    perform: () => setDoing('correcting'),
  }
  const voidOne: Action = {
    id: 'training.void',
    place,
    label: say.voiding.action,
    keys: 'Delete',
    when,
    blocked,
    perform: () => setDoing('voiding'),
  }
  return { correct, voidOne }
}

function withdrawal({ key, tab, setDoing }: TrainingPlace, say: Text['training']): Action {
  return {
    id: 'training.withdraw',
    place,
    label: say.key.withdraw,
    keys: 'Delete',
    when: () => tab === 'keys',
    blocked: ({ whyNot }) => {
      if (key === null) return say.choose
      return key.withdrawnOn === null ? whyNot('training.manage') : say.key.already
    },
    perform: () => setDoing('withdrawing'),
  }
}
