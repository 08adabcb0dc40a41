import { useQuery } from '@tanstack/react-query'
import type { FieldChange } from '@shared/contract/member-parts'
import { type MemberDetail, legalForms, memberStages, memberTypes } from '@shared/contract/members'
import { formatCivilDate, isCivilDate } from '@shared/domain/civil-date'
import { memberFieldWords } from '@shared/text/member-timeline'
import { api } from '../../../client/client'
import { type Text, useText } from '../../../text/text'
import { momentText } from '../../../ui/moment-text'
import { Sheet } from '../../../ui/sheet'
import classes from './page.module.css'

/** Every change of the member's row, newest first: from when, why, by whom, and what it was before. */
export function VersionsPanel({ member }: { member: MemberDetail }) {
  const text = useText()
  const say = text.members.page
  const versions = useQuery(api.members.versions.queryOptions({ input: { code: member.code } })).data ?? []
  return (
    <Sheet title={say.versions} padded>
      <ol className={classes.versions}>
        {versions.map(({ versionId, fromDate, reason, user, at, changes }, place) => (
          <li key={versionId}>
            <b>{fromDate === '' ? say.oldBook : say.versionFrom(formatCivilDate(fromDate))}</b>{' '}
            <span className={classes.quiet}>
              {[reason, at === null ? say.oldBook : say.versionBy(user, momentText(at))]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
            {place === versions.length - 1 ? <p>{say.versionFirst}</p> : null}
            {changes.map((change) => (
              <p key={change.field}>{changeWords(change, text)}</p>
            ))}
          </li>
        ))}
      </ol>
    </Sheet>
  )
}

/** 'Điện thoại: •••• ••• 777 → •••• ••• 222'. */
function changeWords({ field, before, after }: FieldChange, text: Text): string {
  const name = memberFieldWords[field] ?? field
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}: ${valueWords(field, before, text)} → ${valueWords(field, after, text)}`
}

function valueWords(field: string, value: string, text: Text): string {
  const { members: say } = text
  if (value === '') return say.page.versionEmpty
  if (isCivilDate(value)) return formatCivilDate(value)
  const known = <K extends string>(keys: readonly K[], words: Readonly<Record<K, string>>) => {
    const key = keys.find((one) => one === value)
    return key === undefined ? value : words[key]
  }
  switch (field) {
    case 'type':
      return known(memberTypes, say.type)
    case 'stage':
      return known(memberStages, say.stage)
    case 'legalForm':
      return known(legalForms, say.legalForm)
    case 'gender':
      return known(['male', 'female'] as const, say.gender)
    case 'usesServices':
    case 'contributesLabour':
      return value === '1' ? say.form.flags.yes : say.form.flags.no
    default:
      return value
  }
}
