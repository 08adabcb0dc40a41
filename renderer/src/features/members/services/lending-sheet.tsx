import { useQuery } from '@tanstack/react-query'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { Gap, Sheet } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { useWorkPeriod } from '../../../ui/work-period'
import classes from './services.module.css'

const tone = { met: 'green', broken: 'amber', unknown: 'plain' } as const

/** Where internal lending stands today (article 83): its conditions, once there is any lending or the charter allows it. */
export function LendingSheet() {
  const say = useText().memberServices.lending
  const { today } = useWorkPeriod()
  const [open, setOpen] = useState(false)
  const { data } = useQuery(api.services.lending.queryOptions({ input: { on: today } }))
  if (data === undefined) return null
  const allowed = data.conditions.some(({ rule, outcome }) => rule === 'charter' && outcome === 'met')
  if (!data.used && !allowed) return null
  const broken = data.conditions.filter(({ outcome }) => outcome === 'broken').length
  return (
    <Sheet
      title={say.title}
      aside={
        <>
          <span className={classes.sub}>{say.outstanding(formatDong(data.outstanding))}</span>
          <Tag tone={broken === 0 ? 'green' : 'amber'}>{broken === 0 ? say.allMet : say.broken(broken)}</Tag>
          <Gap />
          <KeyButton size="sm" label={open ? say.hide : say.show} onPress={() => setOpen(!open)} />
        </>
      }
    >
      {open ? (
        <ul className={classes.conditions} aria-label={say.conditions}>
          {data.conditions.map(({ rule, article, outcome, text }) => (
            <li key={rule}>
              <Tag tone={tone[outcome]}>{say.outcome[outcome]}</Tag>
              <span>{text}</span>
              <span className={classes.article}>{article}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </Sheet>
  )
}
