import type { Scan } from '@shared/contract/scans'
import { useState } from 'react'
import { useText } from '../text/text'
import { ConfirmPanel } from './confirm-panel'
import { KeyButton } from './key-button'
import { momentText } from './moment-text'
import { Note } from './note'
import { sizeText } from './scan-size'
import classes from './scan-list.module.css'

export type ScanListProps = {
  scans: readonly Scan[]
  /** Opening one is written into the history. */
  guarded?: boolean
  busy?: boolean
  fault?: string | null
  /** An image being looked at. */
  preview?: { title: string; address: string } | null
  /** Why nothing can be added or taken off; null when it can. */
  blocked?: string | null
  /** Why none can be opened; null when they can. */
  closed?: string | null
  onAdd: () => void
  onOpen: (scan: Scan) => void
  onRemove: (scan: Scan) => void
  onClosePreview?: () => void
}

/** The scanned papers of something: each opens, is added or taken off. What was taken off stays, grey. */
export function ScanList(props: ScanListProps) {
  const { scans, guarded = false, busy = false, fault = null, preview = null, blocked = null, closed = null } = props
  const say = useText().scans
  const [leaving, setLeaving] = useState<Scan | null>(null)
  return (
    <div className={classes.room}>
      {scans.length === 0 ? <p className={classes.quiet}>{say.empty}</p> : null}
      <ul className={classes.list} aria-label={say.title}>
        {scans.map((scan) => (
          <li key={scan.attachmentId} data-removed={scan.removedAt !== null || undefined}>
            <ScanWords scan={scan} />
            <KeyButton label={say.open} blocked={closed} onPress={() => props.onOpen(scan)} />
            {scan.removedAt === null ? (
              <KeyButton label={say.remove} blocked={blocked} onPress={() => setLeaving(scan)} />
            ) : null}
          </li>
        ))}
      </ul>
      {leaving === null ? null : (
        <ConfirmPanel
          question={say.question(leaving.title)}
          confirmLabel={say.remove}
          busy={busy}
          onCancel={() => setLeaving(null)}
          onConfirm={() => {
            props.onRemove(leaving)
            setLeaving(null)
          }}
        >
          {say.questionWords}
        </ConfirmPanel>
      )}
      {preview === null ? null : (
        <figure className={classes.preview}>
          <img src={preview.address} alt={say.preview(preview.title)} />
          <KeyButton label={say.closePreview} onPress={() => props.onClosePreview?.()} />
        </figure>
      )}
      {fault === null ? null : (
        <Note tone="red" urgent>
          {fault}
        </Note>
      )}
      <div className={classes.foot}>
        <KeyButton label={say.add} icon="plus" blocked={blocked} loading={busy} onPress={props.onAdd} />
        {guarded ? <span className={classes.quiet}>{say.logged}</span> : null}
      </div>
    </div>
  )
}

function ScanWords({ scan }: { scan: Scan }) {
  const say = useText().scans
  const { title, mediaType, bytes, addedAt, removedAt } = scan
  return (
    <span className={classes.words}>
      <b>{title}</b>
      <span className={classes.quiet}>
        {say.about(say.kind[mediaType], sizeText(bytes, say), momentText(addedAt))}
        {removedAt === null ? '' : `, ${say.removed}`}
      </span>
    </span>
  )
}
