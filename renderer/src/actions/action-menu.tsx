import { Button, Menu } from '@mantine/core'
import { Icon } from '../ui/icon'
import { KeyHint } from '../ui/key-hint'
import { type Action, applies, blockedBy, keysOf } from './action'
import { useActionHost } from './actions-context'

/** A button that opens a menu of actions, each with its key; those that do not apply here are left out. */
export function ActionMenu({ label, actions }: { label: string; actions: readonly Action[] }) {
  const { context } = useActionHost()
  return (
    <Menu shadow="md">
      <Menu.Target>
        <Button rightSection={<Icon name="down" small />}>{label}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {actions
          .filter((action) => applies(action, context))
          .map((action) => {
            const reason = blockedBy(action, context)
            const keys = keysOf(action)[0]
            return (
              <Menu.Item
                key={action.id}
                disabled={reason !== null}
                title={reason ?? undefined}
                leftSection={action.icon === undefined ? undefined : <Icon name={action.icon} small />}
                rightSection={keys === undefined ? undefined : <KeyHint keys={keys} />}
                onClick={() => action.perform(context)}
              >
                {action.label}
              </Menu.Item>
            )
          })}
      </Menu.Dropdown>
    </Menu>
  )
}
