/** First words that are rather a person's, a place's or an exchange's than a company's: Charles Schwab, Taiwan Semiconductor. */
export const NOT_SHORT = new Set(
  `adam alexander allen andrew anthony arthur calvin charles dave david dick douglas eli estee ethan henry jack james jim joe john johnson
  jones kelly ken kenneth lincoln lindsay marcus mark martin mary matthews michael mister morgan norman papa paul peter philip pierre
  ralph raymond richard robert rush ryan sally scott simon smith stanley steve steven taylor thomas tommy tyler vera victoria walt warner
  william williams wilson alabama alaska alberta arizona arkansas asia atlanta australia austin bermuda boston brazil british california
  canada carolina chesapeake chicago chile china chinese cincinnati cleveland colorado columbia connecticut dallas delaware denver deutsche
  dutch florida french georgia german hawaii hawaiian hong hudson houston idaho illinois india indiana ireland israel italian japan jersey
  kansas kentucky korea london louisiana maine maryland mexico miami michigan middlesex minnesota mississippi missouri montana nevada
  nigeria norfolk ohio oklahoma oregon pacific peru philadelphia pittsburgh portland portugal potomac puerto russia russian seattle
  shanghai singapore sierra spain swiss taiwan tennessee texas tokyo tompkins toronto turkish uk utah vancouver vermont virginia
  washington wisconsin wyoming cboe cme nasdaq intercontinental nyse magnificent russell dow`.split(/\s+/),
);
