import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
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
  const { confirm, told, forgetWish } = useConfirm(form, blocked, onConfirm)
  const wrong = error ?? (told === blocked ? told : null)
  // A long form stands with its middle in view: what was refused is said where it is seen.
  useEffect(() => {
    // In braces: newer browsers answer a promise here, which is no clean-up.
    refused.current?.scrollIntoView({ block: 'nearest' })
  }, [wrong])
  useFocusBack(form)
  return (
    <div
      ref={form}
      className={classes.form}
      onKeyDownCapture={forgetWish}
      onPointerDownCapture={forgetWish}
      onInputCapture={forgetWish}
      onKeyDown={(event) => {
        if (event.defaultPrevented) return
        if (event.key === 'Escape') onCancel()
        else if (event.key === 'Enter' && event.ctrlKey && event.shiftKey) also?.onPress()
        else if (event.key === 'Enter' && event.ctrlKey) confirm()
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
        <div className={classes.fields} onKeyDown={enterMoves(confirm)}>
          {children}
        </div>
        {wrong === null ? null : (
          <div ref={refused}>
            <Note tone={error === null ? 'amber' : 'red'} urgent>
              {wrong}
            </Note>
          </div>
        )}
      </SidePanel>
    </div>
  )
}

/** Confirming by key, what is said when it cannot be done yet, and the wish that waits until it can. */
function useConfirm(form: RefObject<HTMLElement | null>, blocked: string | null, onConfirm: () => void) {
  const [told, setTold] = useState<string | null>(null)
  const wish = useRef(false)
  // Who types fast is heard: what was still being read or reckoned when the key was pressed holds it up, and does not lose it.
  useEffect(() => {
    if (blocked !== null || !wish.current) return
    wish.current = false
    onConfirm()
  })
  return {
    /** Confirms; while that is not possible says why, unless the form says so already. */
    confirm: () => {
      const isSaid = blocked === null || form.current?.textContent.includes(blocked) === true
      if (!isSaid) setTold(blocked)
      wish.current = blocked !== null
      onConfirm()
    },
    told,
    /** The next key, click or letter takes the wish back. */
    forgetWish: () => {
      wish.current = false
    },
  }
}
