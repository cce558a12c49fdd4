const words = (text: string): readonly string[] => text.split(' ');

const FIRST = words(
  'Alder Amber Ash Aspen Beacon Birch Bluff Bramble Briar Brook Cedar Cherry Clover Coral Crescent Cypress Dogwood Elm ' +
    'Falcon Fern Fox Golden Granite Harvest Hawthorn Hazel Heron Hickory Holly Iron Ivory Juniper Lark Laurel Linden ' +
    'Magnolia Maple Mill North Oak Olive Orchard Pine Quail Raven Rowan Silver Sparrow Stone Willow',
);
const SECOND = words(
  'Bay Bend Bridge Court Creek Crossing Falls Field Ford Gate Glen Grove Harbor Heights Hill Hollow Island Junction Lake ' +
    'Landing Ledge Meadow Mesa Park Pass Point Pond Prairie Ridge River Run Shore Spring Square Station Summit Terrace ' +
    'Trail Valley View',
);
const GIVEN = words(
  'Ada Amir Bea Caleb Chloe Dario Elena Farid Greta Hana Ivan Jada Kofi Leah Mateo Nadia Oscar Paula Quinn Rafael Selma ' +
    'Tariq Uma Viktor Wanda Ximena Yara Zane Bruno Celia Dmitri Esme Felipe Gwen Hector Ilse Jorge Keiko Liam Mona',
);
const FAMILY = words(
  'Abbott Bauer Castro Dahl Eriksen Fontaine Garza Hassan Ito Jansen Kaur Larsen Moreno Nguyen Okoye Petrov Quiroga Rossi ' +
    'Silva Tran Underwood Varga Weiss Xu Yilmaz Zhou Bishop Carver Dutta Ellison Fraser Goldberg Hobbs Ingram Jacobs ' +
    'Kowalski Lindqvist Mbeki Novak Osei Prescott',
);

/** The name of a made-up company of one of these trades; the first 2,000 for each trade are all different. */
export function nameCompany(trades: readonly string[], index: number): string {
  const count = FIRST.length * SECOND.length * trades.length;
  // Steps of a prime go through all of them, with neighbours far apart.
  const place = (index * 7919) % count;
  const [first, rest] = [place % FIRST.length, Math.floor(place / FIRST.length)];
  return `${FIRST[first]} ${SECOND[rest % SECOND.length]} ${trades[Math.floor(rest / SECOND.length)]}`;
}

/** The name of a made-up person. */
export function namePerson(index: number): string {
  return `${GIVEN[index % GIVEN.length]} ${FAMILY[(index * 7) % FAMILY.length]}`;
}
