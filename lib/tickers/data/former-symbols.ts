/** What companies that are still listed were called before: old symbol, then today's. */
const PAIRS = `
FB META, SQ XYZ, PCLN BKNG, GPS GAP, CREE WOLF, ANTM ELV, UTX RTX, SYMC GEN, NLOK GEN, BBT TFC, CTL LUMN, MYL VTRS, HRS LHX, PEAK DOC,
HCP DOC, BRCM AVGO, CHK EXE, COG CTRA, LB BBWI, LTD BBWI, BLL BALL, ABC COR, RE EG, PKI RVTY, DISCA WBD, WLTW WTW, ADS BFH, FLT CPAY,
HFC DINO, SPLG SPYM, CCMP ENTG, MMC MRSH, FBHS FBIN, TMK GL, JEC J, CBS PSKY, VIAC PSKY, PARA PSKY, IR TT, ARNC HWM, HCN WELL, KORS CPRI,
COH TPR, DPS KDP, FISV FI, STI TFC, CSC DXC, LUK JEF, FII FHI, RDSA SHEL, RDS-A SHEL, RDS-B SHEL, TOT TTE,
STO EQNR, DCM NTTYY, WPX DVN, ETE ET, AGU NTR, POT NTR, SNE SONY, RIMM BB, BBRY BB, ABX B, GOLD B, BBL BHP, SLW WPM
`;

/** Of those, what is nothing else: bare in an old text it still counts as listed. Not: HRS, LTD, POT. */
const UNMISTAKABLE = new Set(
  'FB UTX ANTM PCLN BRCM MYL DISCA VIAC SYMC WLTW FBHS ARNC KORS RDSA BBRY RIMM'.split(' '),
);

export const FORMER: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/,\s*/)
    .map((pair) => pair.split(' ') as [string, string])
    .filter(([old, current]) => old !== current),
);

export const isStillMeant = (symbol: string): boolean => UNMISTAKABLE.has(symbol);
