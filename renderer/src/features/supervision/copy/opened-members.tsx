import type { CopyInfo, OpenedMember } from '@shared/contract/supervisor-copies'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useText } from '../../../text/text'
import { FactList, SidePanel } from '../../../ui/side-panel'
import classes from '../supervision.module.css'

/** In a copy: the members whose personal fields were left open for a named check; of everybody else there is nothing to show. */
export function OpenedMembers({ info, members }: { info: CopyInfo; members: readonly OpenedMember[] }) {
  const say = useText().supervisionPrivate.copy
  const { openedColumn } = say
  return (
    <SidePanel title={info.checkName === '' ? say.maskedTitle : say.openedTitle(info.checkName)}>
      <div className={classes.detail}>
        {members.length === 0 ? <p className={classes.quiet}>{say.maskedHere}</p> : null}
        {members.map(({ code, name, idNumber, birthDate, phone, bankAccount }) => (
          <div key={code}>
            <h3>
              {code} {name}
            </h3>
            <FactList
              facts={[
                { name: openedColumn.idNumber, value: idNumber },
                { name: openedColumn.birthDate, value: birthDate === null ? '' : formatCivilDate(birthDate) },
                { name: openedColumn.phone, value: phone },
                { name: openedColumn.bankAccount, value: bankAccount },
              ]}
            />
          </div>
        ))}
      </div>
    </SidePanel>
  )
}
