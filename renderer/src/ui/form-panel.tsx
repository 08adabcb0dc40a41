import { type ReactNode, useEffect, useRef } from 'react'
import { useText } from '../text/text'
import { enterMoves } from './enter-moves'
import { useFocusBack } from './focus-back'
import { KeyButton } from './key-button'
import { Note } from './note'
import { SidePanel } from './side-panel'
import classes from './form-panel.module.css'

export type FormPanelProps = {
  title: string
  children: ReactNode
  confirmLabel: string
  /** A second way to confirm, such as saving and beginning the next; its key is Ctrl+Shift+Enter. */
  also?: { label: string; onPress: () => void }
  blocked: string | null
  busy: boolean
  error: string | null
  onConfirm: () => void
  onCancel: () => void
}

/** A short form at the right: Enter goes on and from the last field confirms, Ctrl+Enter confirms, Esc gives up. */
export function FormPanel({ title, children, confirmLabel, also, ...props }: FormPanelProps) {
  const { blocked, busy, error, onConfirm, onCancel } = props
  const text = useText()
  const form = useRef<HTMLDivElement>(null)
  const refused = useRef<HTMLDivElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), [])
  // A long form stands with its middle in view: what was refused is said where it is seen.
  useEffect(() => refused.current?.scrollIntoView({ block: 'nearest' }), [error])
  useFocusBack(form)
  return (
    <div
      ref={form}
      className={classes.form}
      onKeyDown={(event) => {
        if (event.defaultPrevented) return
        if (event.key === 'Escape') onCancel()
        else if (event.key === 'Enter' && event.ctrlKey && event.shiftKey) also?.onPress()
        else if (event.key === 'Enter' && event.ctrlKey) onConfirm()
        else return
        event.preventDefault()
      }}
    >
      <SidePanel
        title={title}
        foot={
          <>
            <KeyButton
              label={confirmLabel}
              keys="Ctrl Enter"
              primary
              blocked={blocked}
              loading={busy}
              onPress={onConfirm}
            />
            {also === undefined ? null : (
              <KeyButton label={also.label} keys="Ctrl Shift Enter" blocked={blocked} onPress={also.onPress} />
            )}
            <KeyButton label={text.parts.confirm.cancel} keys="Esc" onPress={onCancel} />
          </>
        }
      >
        <div className={classes.fields} onKeyDown={enterMoves(onConfirm)}>
          {children}
        </div>
        {error === null ? null : (
          <div ref={refused}>
            <Note tone="red" urgent>
              {error}
            </Note>
          </div>
        )}
      </SidePanel>
    </div>
  )
}
