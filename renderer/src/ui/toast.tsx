import { notifications } from '@mantine/notifications'
import { Icon } from './icon'

/** Says in the corner that something was done; it goes by itself. */
export function showDone(message: string): void {
  notifications.show({ message, color: 'green', icon: <Icon name="check" small />, withBorder: true })
}

/** Says in the corner what does not stop the work; it goes by itself. */
export function showNote(message: string): void {
  notifications.show({ message, color: 'gray', withBorder: true, autoClose: 6000 })
}

/** Says in the corner what went wrong and the way out; it stays until it is closed. The same words are not said twice. */
export function showFault(message: string): void {
  notifications.show({
    id: message,
    message,
    color: 'red',
    icon: <Icon name="warn" small />,
    withBorder: true,
    autoClose: false,
  })
}
