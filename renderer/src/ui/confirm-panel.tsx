import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useText } from '../text/text'
import { KeyButton } from './key-button'
import classes from './confirm-panel.module.css'

export type ConfirmPanelProps = {
  /** The question in one sentence: 'Khóa tháng 12/2025?'. */
  question: string
  /** What will happen and how it could be taken back; fields (a reason) may stand here too. */
  children?: ReactNode
  confirmLabel: string
  /** For what cannot be taken back. */
  danger?: boolean
  /** Why it cannot be confirmed yet. */
  blocked?: string | null
  busy?: boolean
  onConfirm: () => void
  onCancel: () => void
}

/**
 * Asks in the place itself, never in a dialog over a dialog. It takes the focus (the first field, else "no"), Ctrl+Enter
 * confirms, Esc gives up and returns the focus to where it was.
 */
export function ConfirmPanel(props: ConfirmPanelProps) {
  const { question, children, confirmLabel, danger = false, blocked = null, busy = false, onConfirm, onCancel } = props
  const text = useText()
  const panel = useRef<HTMLDivElement>(null)
  const questionId = useId()
  // Before the next key: one pressed as soon as the panel is gone belongs to where the focus came from.
  useLayoutEffect(() => {
    const before = document.activeElement
    panel.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <div
      ref={panel}
      className={classes.panel}
      data-danger={danger || undefined}
      role="alertdialog"
      aria-labelledby={questionId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
        else if (event.key === 'Enter' && event.ctrlKey && blocked === null && !busy) onConfirm()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <p id={questionId} className={classes.question}>
        {question}
      </p>
      {children === undefined ? null : <div className={classes.words}>{children}</div>}
      <div className={classes.buttons}>
        <KeyButton label={text.parts.confirm.cancel} keys="Esc" onPress={onCancel} />
        <KeyButton
          label={confirmLabel}
          keys="Ctrl Enter"
          primary={!danger}
          danger={danger}
          blocked={blocked}
          loading={busy}
          onPress={onConfirm}
        />
      </div>
    </div>
  )
}
