import { Button, Tooltip } from '@mantine/core'
import type { Ref } from 'react'
import { Icon, type IconName } from './icon'
import { KeyHint } from './key-hint'

export type KeyButtonProps = {
  label: string
  /** The key that does the same, as written for people: 'Ctrl Enter'. It is shown, not registered; `actions/` does that. */
  keys?: string
  icon?: IconName
  /** The one filled button of a screen. */
  primary?: boolean
  /** For what cannot be taken back: red edge and words. */
  danger?: boolean
  /** sm inside a bar, md on a page, lg at a panel's foot. */
  size?: 'sm' | 'md' | 'lg'
  /** Why it is not possible now; the button stays reachable, sunk and grey, and says this. */
  blocked?: string | null
  /** Takes the whole width, its key at the right end. */
  wide?: boolean
  loading?: boolean
  type?: 'button' | 'submit'
  onPress?: () => void
  ref?: Ref<HTMLButtonElement>
}

const mantineSize = { sm: 'xs', md: 'sm', lg: 'lg' } as const

/** 'Ctrl Shift Enter' -> 'Control+Shift+Enter', the writing of aria-keyshortcuts. */
function ariaKeys(keys: string | undefined): string | undefined {
  return keys?.replace(/Ctrl/g, 'Control').replace(/ /g, '+')
}

/** A button that shows its key, and its reason when it cannot be pressed yet. */
export function KeyButton({ ref, ...props }: KeyButtonProps) {
  const { label, keys, icon, primary = false, danger = false, size = 'md', wide = false, loading = false } = props
  const { blocked = null, type = 'button', onPress } = props
  const button = (
    <Button
      ref={ref}
      type={type}
      variant={primary ? 'filled' : 'default'}
      size={mantineSize[size]}
      fullWidth={wide}
      justify={wide ? 'space-between' : 'center'}
      loading={loading}
      aria-disabled={blocked !== null || undefined}
      aria-keyshortcuts={ariaKeys(keys)}
      leftSection={icon === undefined ? undefined : <Icon name={icon} small />}
      rightSection={keys === undefined ? undefined : <KeyHint keys={keys} onFill={primary && blocked === null} />}
      style={danger ? { color: 'var(--red)', borderColor: 'var(--red-line)' } : undefined}
      onClick={(event) => {
        if (blocked !== null) event.preventDefault()
        else onPress?.()
      }}
    >
      {label}
    </Button>
  )
  return blocked === null ? button : <Tooltip label={blocked}>{button}</Tooltip>
}
