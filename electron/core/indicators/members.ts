import type { Standing } from '../membership/standing'
import { numbered, type Reckoners } from './reckoned'

const count = (who: (one: Standing) => boolean): Reckoners[string] => {
  return ({ standings }) => numbered(standings.filter(who).length)
}

/** Members of one type: at the start, in, out, at the end. */
const movement = (name: string, type: Standing['type']): Reckoners => ({
  [`members.${name}.start`]: count((one) => one.atStart && one.typeAtStart === type),
  [`members.${name}.joined`]: count((one) => one.joined && one.type === type),
  [`members.${name}.left`]: count((one) => one.left && one.type === type),
  [`members.${name}.end`]: count((one) => one.atEnd && one.type === type),
})

/** The register of members in a period. */
export const memberIndicators: Reckoners = {
  ...movement('official', 'official'),
  ...movement('contributingAssociate', 'contributing'),
  ...movement('otherAssociate', 'nonContributing'),
  'members.total': count((one) => one.atEnd),
}
