/** The law of co-operatives, by its number. */
const LAW = '17/2023/QH15'

/** The law as a refusal names it after its articles. */
export const LAW_NAME = `Luật Hợp tác xã ${LAW}`

/** Articles as the law itself cites them: '86.3.a' becomes 'điểm a khoản 3 Điều 86'; several are given with commas. A decree is named after them. */
export function articleWords(articles: string, text: string = LAW): string {
  const words = articles.split(', ').map((one) => {
    const [article = '', clause, point] = one.split('.')
    return [point ? `điểm ${point}` : '', clause ? `khoản ${clause}` : '', `Điều ${article}`].filter(Boolean).join(' ')
  })
  return `${words.join(', ')}${text === LAW ? '' : ` Nghị định ${text}`}`
}
