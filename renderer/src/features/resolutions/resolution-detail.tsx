import type { Resolution } from '@shared/contract/resolutions'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import type { ReactNode } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActionHost } from '../../actions/actions-context'
import { useScans } from '../../client/use-scans'
import { useText } from '../../text/text'
import { momentText } from '../../ui/moment-text'
import { ScanList } from '../../ui/scan-list'
import { FactList, SidePanel } from '../../ui/side-panel'
import { Tag } from '../../ui/tag'
import { FreezeResolution } from './freeze-resolution'
import { ResolutionCourse } from './resolution-course'
import classes from './resolutions.module.css'

export type ResolutionDetailProps = {
  resolution: Resolution
  actions: { voidOne: Action; addEffect: Action }
  /** What is being asked about it. */
  children: ReactNode
}

/** One resolution: what it says, where it came from, what rests on it, and its scans. */
export function ResolutionDetail({ resolution, actions, children }: ResolutionDetailProps) {
  const text = useText()
  const say = text.resolutions
  const { context } = useActionHost()
  const scans = useScans('resolution', resolution.resolutionId)
  return (
    <SidePanel
      title={resolution.number}
      tags={
        <>
          {resolution.origin === 'elsewhere' ? <Tag>{say.elsewhere}</Tag> : null}
          {resolution.voidNote === null ? null : <Tag tone="red">{say.void}</Tag>}
        </>
      }
      foot={<ActionButton action={actions.voidOne} size="sm" />}
    >
      <div className={classes.detail}>
        {children}
        <p className={classes.summary}>{resolution.summary}</p>
        <FactList facts={factsOf(resolution, say)} />
        {resolution.origin === 'elsewhere' ? <p className={classes.quiet}>{say.elsewhereWords}</p> : null}
        <ResolutionCourse resolution={resolution} addEffect={actions.addEffect} />
        <h3>{text.scans.title}</h3>
        <ScanList {...scans} blocked={context.whyNot('resolution.record')} />
        <FreezeResolution resolution={resolution} scans={scans.scans} />
      </div>
    </SidePanel>
  )
}

function factsOf(resolution: Resolution, say: ReturnType<typeof useText>['resolutions']) {
  const { body, date, recordedAt, recordedBy, uses, voidNote } = resolution
  return [
    { name: say.detail.body, value: say.body[body] },
    { name: say.detail.date, value: formatCivilDate(date) },
    { name: say.detail.recorded, value: say.detail.recordedBy(momentText(recordedAt), recordedBy) },
    { name: say.detail.uses, value: uses === 0 ? say.detail.noUse : say.detail.usesOf(formatDong(uses)) },
    ...(voidNote === null ? [] : [{ name: say.detail.voidNote, value: voidNote }]),
  ]
}
