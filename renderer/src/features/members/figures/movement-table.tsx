import type { MemberFigure, MemberFigures } from '@shared/contract/member-figures'
import { formatDong } from '@shared/domain/money'
import { useText } from '../../../text/text'
import { shownCell } from '../../../ui/cell-text'
import { Sheet } from '../../../ui/sheet'
import classes from './figures.module.css'

const COUNTS = ['start', 'joined', 'left', 'changed', 'end'] as const
const AMOUNTS = ['pledged', 'paid'] as const

export type MovementTableProps = {
  movements: MemberFigures['movements']
  onOpen: (figure: MemberFigure, title: string) => void
}

/** Members by kind from the start of the period to its end, with their capital; the kinds open their members. */
export function MovementTable({ movements, onOpen }: MovementTableProps) {
  const text = useText()
  const say = text.memberFigures.movements
  const total = (key: (typeof COUNTS)[number] | (typeof AMOUNTS)[number]) =>
    movements.reduce((sum, movement) => sum + movement[key], 0)
  return (
    <Sheet title={say.title}>
      <div className={classes.tableRoom}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{say.type}</th>
              {[...COUNTS, ...AMOUNTS].map((key) => (
                <th key={key} scope="col">
                  {say[key]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {movements.map((movement) => {
              const name = text.members.type[movement.type]
              return (
                <tr key={movement.type}>
                  <th scope="row">
                    <button
                      type="button"
                      onClick={() => onOpen({ of: 'group', dimension: 'type', key: movement.type }, name)}
                    >
                      {name}
                    </button>
                  </th>
                  {COUNTS.map((key) => (
                    <td key={key}>
                      {movement[key] !== 0 && (key === 'joined' || key === 'left') ? (
                        <button
                          type="button"
                          aria-label={text.memberFigures.open(`${say[key]}, ${name}`, formatDong(movement[key]))}
                          onClick={() =>
                            onOpen({ of: 'movement', type: movement.type, side: key }, `${say[key]}, ${name}`)
                          }
                        >
                          {formatDong(movement[key])}
                        </button>
                      ) : (
                        shownCell(movement[key], 'amount')
                      )}
                    </td>
                  ))}
                  {AMOUNTS.map((key) => (
                    <td key={key}>{shownCell(movement[key], 'amount')}</td>
                  ))}
                </tr>
              )
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say.total}</th>
              {[...COUNTS, ...AMOUNTS].map((key) => (
                <td key={key}>{formatDong(total(key))}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </Sheet>
  )
}
