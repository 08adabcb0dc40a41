import { KeyButton, type KeyButtonProps } from '../ui/key-button'
import { type Action, applies, blockedBy, keysOf } from './action'
import { useActionHost } from './actions-context'

export type ActionButtonProps = Pick<KeyButtonProps, 'primary' | 'danger' | 'size' | 'wide' | 'loading'> & {
  /** Register the same object with `useActions`, so that its key works too. */
  action: Action
}

/** The button of an action: its words, its key, its reason when it cannot be done. Draws nothing where it does not apply. */
export function ActionButton({ action, ...look }: ActionButtonProps) {
  const { context } = useActionHost()
  if (!applies(action, context)) return null
  return (
    <KeyButton
      {...look}
      label={action.label}
      keys={keysOf(action)[0]}
      icon={action.icon}
      blocked={blockedBy(action, context)}
      onPress={() => action.perform(context)}
    />
  )
}
