import { useWindowEvent } from '@mantine/hooks'
import { blockedBy } from './action'
import { useActionHost } from './actions-context'
import { actionFor } from './shortcut'

const WRITABLE =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=true]'

/**
 * Listens for the keys of all offered actions, once for the whole window. A part that used the key itself has prevented its
 * default and keeps it. What cannot be done now says why through `onBlocked`. While a dialog is open, the page behind it is
 * silent.
 */
export function useActionShortcuts(onBlocked: (reason: string) => void): void {
  const { actions, context } = useActionHost()
  useWindowEvent('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    if (document.querySelector('[aria-modal=true]') !== null) return
    const target = event.target
    const typing = target instanceof HTMLElement && target.matches(WRITABLE)
    const action = actionFor(event, actions.all(), context, typing)
    if (action === null) return
    event.preventDefault()
    // A key held down must not post a second voucher.
    if (event.repeat) return
    const reason = blockedBy(action, context)
    if (reason === null) action.perform(context)
    else onBlocked(reason)
  })
}
