import { useLocation } from 'wouter'
import { useText } from '../../../text/text'
import { SidePanel } from '../../../ui/side-panel'
import { memberPath } from '../member-path'
import type { LikeGroup } from './use-duplicates'
import classes from './list.module.css'

/** Groups of members who may be one person, each leading to their pages. */
export function DuplicatesPanel({ groups, onClose }: { groups: readonly LikeGroup[]; onClose: () => void }) {
  const say = useText().members.like
  const [, navigate] = useLocation()
  return (
    <SidePanel title={say.title} onClose={onClose}>
      <p className={classes.hint}>{groups.length === 0 ? say.none : say.why}</p>
      {groups.map(({ kind, members }) => (
        <div key={`${kind} ${members.map(({ code }) => code).join(' ')}`} className={classes.group}>
          <span className={classes.why}>{say.kind[kind]}</span>
          {members.map(({ code, name }) => (
            <button key={code} type="button" className={classes.link} onClick={() => navigate(memberPath(code))}>
              {name} {code}
            </button>
          ))}
        </div>
      ))}
    </SidePanel>
  )
}
