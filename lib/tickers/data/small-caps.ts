/** Small and middle-sized companies of the wide indices; the format is that of companies.ts. */
export const SMALL_CAPS = `
AAMI|N|Acadian Asset Management
AAT|N|American Assets Trust
ABCB|N|Ameris Bancorp
ABSI|Q|Absci
ACA|N|Arcosa
ACB|Q|Aurora Cannabis
ACT|Q|Enact Holdings
ADC|N|Agree Realty
ADEA|Q|~Adeia
ADNT|N|Adient
ADUS|Q|Addus HomeCare
AEIS|Q|Advanced Energy Industries
AESI|N|Atlas Energy Solutions
AEVA|Q|Aeva Technologies
AFG|N|American Financial Group
AGO|N|Assured Guaranty
AGX|N|?Argan; Argan Inc
AGYS|Q|Agilysys
AHCO|Q|AdaptHealth
AHR|N|American Healthcare REIT
AIN|N|Albany International
AIT|N|Applied Industrial Technologies
ALG|N|Alamo Group
ALHC|Q|Alignment Healthcare
AM|N|Antero Midstream
AMBC|N|Ambac Financial
AMCX|Q|AMC Networks
AMPH|Q|Amphastar Pharmaceuticals; ~Amphastar
AMR|N|Alpha Metallurgical Resources
AMRX|Q|Amneal Pharmaceuticals; ~Amneal
AMSF|Q|Amerisafe
AMTM|N|Amentum
AMWD|Q|American Woodmark
ANDE|Q|The Andersons
ANIP|Q|ANI Pharmaceuticals
AORT|N|Artivion
AOSL|Q|Alpha and Omega Semiconductor
APG|N|APi Group
APLE|N|Apple Hospitality REIT; Apple Hospitality
APOG|Q|Apogee Enterprises
ARCB|Q|ArcBest
ARCO|N|Arcos Dorados
ARHS|Q|Arhaus
ARI|N|Apollo Commercial Real Estate Finance
ARMK|N|Aramark
AROC|N|Archrock
ARR|N|ARMOUR Residential REIT
ASB|N|Associated Banc-Corp
ASO|Q|Academy Sports and Outdoors; Academy Sports
ASTE|Q|Astec Industries
ASTH|Q|Astrana Health
ATMU|N|Atmus Filtration Technologies; Atmus
ATUS|N|Altice USA
AUB|N|Atlantic Union Bankshares
AUPH|Q|Aurinia Pharmaceuticals; ~Aurinia
AVA|N|Avista
AVNS|N|Avanos Medical
AVNT|N|Avient
AVXL|Q|Anavex Life Sciences; Anavex
AWI|N|Armstrong World Industries
AWR|N|American States Water
AXL|N|American Axle; American Axle & Manufacturing
AZTA|Q|Azenta
AZZ|N|?AZZ
BAH|N|Booz Allen Hamilton; Booz Allen
BANF|Q|BancFirst
BANR|Q|Banner Corporation
BBT|N|Beacon Financial
BEEM|Q|Beam Global
BFAM|N|Bright Horizons Family Solutions; Bright Horizons
BFH|N|Bread Financial
BFS|N|Saul Centers
BGC|Q|BGC Group
BHE|N|Benchmark Electronics
BJRI|Q|BJ's Restaurants
BKH|N|Black Hills Corporation
BKU|N|BankUnited
BLDP|Q|Ballard Power; Ballard Power Systems
BLFS|Q|BioLife Solutions
BLKB|Q|Blackbaud
BNAI|Q|Brand Engagement Network
BNED|N|Barnes & Noble Education
BNL|N|Broadstone Net Lease
BOH|N|Bank of Hawaii
BOOT|N|Boot Barn; Boot Barn Holdings
BRC|N|Brady Corporation
BROS|N|Dutch Bros; Dutch Bros Coffee
BSY|Q|Bentley Systems
BTSG|Q|BrightSpring Health Services; BrightSpring
BWXT|N|BWX Technologies
BXMT|N|Blackstone Mortgage Trust
BYRN|Q|Byrna Technologies; Byrna
BYSI|Q|BeyondSpring
BZH|N|Beazer Homes
CABA|Q|Cabaletta Bio
CACC|Q|Credit Acceptance Corporation
CAL|N|Caleres
CALX|N|~Calix
CALY|N|Callaway Golf
CAPR|Q|Capricor Therapeutics; Capricor
CASH|Q|Pathward Financial; Pathward
CATX|A|Perspective Therapeutics
CATY|Q|Cathay General Bancorp
CBSH|Q|Commerce Bancshares
CBT|N|Cabot Corporation
CBU|N|Community Financial System; Community Bank System
CCK|N|Crown Holdings
CCOI|Q|Cogent Communications
CCS|N|Century Communities
CDP|N|COPT Defense Properties
CE|N|Celanese
CENTA|Q|Central Garden & Pet
CFFN|Q|Capitol Federal Financial
CHCO|Q|City Holding Company
CHDN|Q|Churchill Downs
CHEF|Q|The Chefs' Warehouse; Chefs' Warehouse
CLB|N|Core Laboratories
CMPS|Q|Compass Pathways
CNH|N|CNH Industrial
CNMD|N|~Conmed
CNR|N|Core Natural Resources
CNS|N|Cohen & Steers
CNXC|Q|Concentrix
CNXN|Q|PC Connection
COCO|Q|Vita Coco; The Vita Coco Company
COHU|Q|~Cohu
COKE|Q|Coca-Cola Consolidated
COLL|Q|Collegium Pharmaceutical
CON|N|Concentra Group
CPAY|N|Corpay
CPF|N|Central Pacific Financial
CPK|N|Chesapeake Utilities
CR|N|Crane Company
CRC|N|California Resources
CRGY|N|Crescent Energy
CRH|N|?CRH
CRI|N|Carter's
CRMT|Q|America's Car-Mart
CRON|Q|Cronos Group
CSR|N|Centerspace
CSW|N|CSW Industrials
CTRE|N|CareTrust REIT
CTS|N|CTS Corporation
CUBE|N|CubeSmart
CUBI|N|Customers Bancorp
CURB|N|Curbline Properties
CVBF|Q|CVB Financial
CVCO|Q|Cavco Industries; ~Cavco
CWEN|N|Clearway Energy
CWK|N|Cushman & Wakefield
CWT|N|California Water Service
CXT|N|Crane NXT
CXW|N|CoreCivic
DBI|N|Designer Brands
DCH|N|Dauch Corporation
DCOM|Q|Dime Community Bancshares
DEA|N|Easterly Government Properties
DFH|Q|Dream Finders Homes
DFIN|N|Donnelley Financial Solutions
DGII|Q|Digi International
DLTH|Q|Duluth Holdings
DLX|N|Deluxe Corporation
DNOW|N|DNOW
DRH|Q|DiamondRock Hospitality
DTM|N|DT Midstream
DXC|N|DXC Technology
DXPE|Q|DXP Enterprises
EBC|Q|Eastern Bankshares
ECG|N|Everus Construction
ECPG|Q|Encore Capital Group
EFC|N|Ellington Financial
EG|N|Everest Group; Everest Re
EGBN|Q|Eagle Bancorp
EIG|N|Employers Holdings
ENR|N|Energizer Holdings; ~Energizer
ENSG|Q|Ensign Group; The Ensign Group
ENVA|N|Enova International
EPAC|N|Enerpac Tool Group
EPC|N|Edgewell Personal Care; ~Edgewell
ERIE|Q|Erie Indemnity
ESAB|N|ESAB
ESE|N|ESCO Technologies
ESNT|N|Essent Group
EVR|N|~Evercore; Evercore ISI
EVTC|N|Evertec
EXE|Q|Expand Energy
EXPO|Q|?Exponent
EXTR|Q|Extreme Networks
EYE|Q|National Vision
EZPW|Q|EZCORP
FA|Q|First Advantage
FBK|N|FB Financial
FBNC|Q|
FBP|N|?First BanCorp
FBRT|N|Franklin BSP Realty Trust
FCF|N|First Commonwealth Financial
FCN|N|FTI Consulting
FCPT|N|Four Corners Property Trust
FDP|N|Fresh Del Monte Produce; Fresh Del Monte
FELE|Q|Franklin Electric
FFBC|Q|First Financial Bancorp
FFIN|Q|First Financial Bankshares
FHB|Q|First Hawaiian
FHI|N|Federated Hermes
FIBK|Q|First Interstate BancSystem
FIGS|N|?Figs
FLNC|Q|Fluence Energy
FN|N|Fabrinet
FNB|N|F.N.B. Corporation; FNB Corp
FORM|Q|FormFactor
FSS|N|Federal Signal
FUL|N|H.B. Fuller
FULT|Q|Fulton Financial
G|N|Genpact
GBCI|N|Glacier Bancorp
GCO|N|Genesco
GDYN|Q|Grid Dynamics
GEF|N|~Greif
GENI|N|Genius Sports
GEO|N|GEO Group; The GEO Group
GEVO|Q|Gevo
GFF|N|Griffon Corporation
GNL|N|Global Net Lease
GOLF|N|Acushnet
GPRE|Q|?Green Plains
GRBK|N|Green Brick Partners
GRND|N|Grindr
GSHD|Q|Goosehead Insurance
GTES|N|Gates Industrial
GTLS|N|Chart Industries
GTM|Q|ZoomInfo; ZoomInfo Technologies
GTY|N|Getty Realty
GVA|N|Granite Construction
H|N|Hyatt Hotels; Hyatt
HAFC|Q|Hanmi Financial
HASI|N|HA Sustainable Infrastructure Capital; Hannon Armstrong
HAYW|N|Hayward Holdings
HCI|N|HCI Group
HCSG|Q|Healthcare Services Group
HFWA|Q|Heritage Financial
HIMX|Q|Himax Technologies; Himax
HIW|N|Highwoods Properties
HLX|N|Helix Energy Solutions
HMN|N|Horace Mann Educators
HNI|N|HNI Corporation
HOMB|N|Home BancShares
HOPE|Q|Hope Bancorp
HOV|N|Hovnanian Enterprises; Hovnanian
HP|N|Helmerich & Payne
HR|N|Healthcare Realty Trust; Healthcare Realty
HRMY|Q|Harmony Biosciences
HSTM|Q|HealthStream
HTH|N|Hilltop Holdings
HTLD|Q|Heartland Express
HTO|Q|H2O America
HWC|Q|Hancock Whitney
HWKN|Q|Hawkins Inc
HZO|N|MarineMax
IBOC|Q|International Bancshares
ICHR|Q|Ichor Holdings
IIPR|N|Innovative Industrial Properties
INDB|Q|Independent Bank Corp
INDI|Q|indie Semiconductor
INO|Q|Inovio; Inovio Pharmaceuticals
INSG|Q|Inseego
INSW|N|International Seaways
INVA|Q|~Innoviva
INVX|N|Innovex International
IOSP|Q|~Innospec
IPAR|Q|Interparfums; Inter Parfums
IRT|N|Independence Realty Trust
ITGR|N|Integer Holdings
IVT|N|InvenTrust Properties
JBGS|N|JBG Smith Properties; JBG Smith
JBTM|N|JBT Marel
JHG|N|Janus Henderson; Janus Henderson Group
JJSF|Q|J&J Snack Foods
JOE|N|St. Joe Company
JXN|N|Jackson Financial
KALU|Q|Kaiser Aluminum
KFY|N|Korn Ferry
KGS|N|Kodiak Gas Services
KMT|N|Kennametal
KN|N|Knowles Corporation
KNTK|N|Kinetik Holdings
KOP|N|Koppers
KRC|N|Kilroy Realty
KWR|N|Quaker Houghton; Quaker Chemical
LAZ|N|~Lazard
LCII|N|LCI Industries
LE|Q|Lands' End
LEG|N|Leggett & Platt
LFUS|Q|Littelfuse
LGND|Q|Ligand Pharmaceuticals
LIF|Q|Life360
LIVN|Q|LivaNova
LKFN|Q|Lakeland Financial
LNN|N|Lindsay Corporation
LPG|N|Dorian LPG
LQDA|Q|Liquidia
LQDT|Q|Liquidity Services
LRN|N|Stride Inc
LSTR|Q|Landstar System; ~Landstar
LTC|N|LTC Properties
LXP|N|LXP Industrial Trust
LXRX|Q|Lexicon Pharmaceuticals
LZ|Q|LegalZoom; LegalZoom.com
MAC|N|Macerich
MATW|Q|Matthews International
MATX|N|~Matson
MBC|N|MasterBrand
MBIN|Q|Merchants Bancorp
MBUU|Q|Malibu Boats
MCFT|Q|MasterCraft
MCRI|Q|Monarch Casino & Resort; Monarch Casino
MCY|N|Mercury General
MD|N|Pediatrix Medical Group; Pediatrix
MDU|N|MDU Resources
MEOH|Q|Methanex
MGEE|Q|MGE Energy
MGNX|Q|MacroGenics
MGY|N|Magnolia Oil & Gas
MHO|N|M/I Homes
MLKN|Q|MillerKnoll
MMI|N|Marcus & Millichap
MMS|N|Maximus Inc
MOG-A|N|Moog Inc; ~Moog
MOV|N|Movado
MRP|N|Millrose Properties
MRSH|N|?Marsh
MRTN|Q|Marten Transport
MSEX|Q|Middlesex Water
MTG|N|MGIC Investment; MGIC
MTRN|N|Materion
MTUS|N|Metallus
MTX|N|Minerals Technologies
MWA|N|Mueller Water Products; Mueller Water
MYGN|Q|Myriad Genetics
MYRG|Q|MYR Group
MZTI|Q|Marzetti Company
NAT|N|Nordic American Tankers
NATL|N|NCR Atleos
NAVI|Q|Navient
NBHC|N|National Bank Holdings
NBTB|Q|NBT Bancorp
NDSN|Q|Nordson
NE|N|Noble Corporation
NEO|Q|NeoGenomics
NHC|A|National HealthCare Corporation
NIC|N|Nicolet Bankshares
NJR|N|New Jersey Resources
NMIH|Q|NMI Holdings
NPK|N|National Presto Industries
NPO|N|~Enpro
NSA|N|National Storage Affiliates
NSP|N|~Insperity
NTCT|Q|NetScout Systems; ~NetScout
NWBI|Q|Northwest Bancshares
NWE|Q|NorthWestern Energy
NWN|N|Northwest Natural
NX|N|Quanex Building Products
NXRT|N|NexPoint Residential Trust
OFG|N|OFG Bancorp
OGS|N|ONE Gas
OI|N|O-I Glass
OMCL|Q|Omnicell
OPCH|Q|Option Care Health
OPLN|N|OPENLANE
OSUR|Q|OraSure Technologies
OSW|Q|OneSpaWorld
OTTR|Q|Otter Tail
PAHC|Q|Phibro Animal Health
PARR|N|Par Pacific
PBH|N|Prestige Consumer Healthcare
PCRX|Q|Pacira BioSciences
PDFS|Q|PDF Solutions
PEB|N|Pebblebrook Hotel Trust
PECO|Q|Phillips Edison
PENG|Q|Penguin Solutions
PETS|Q|PetMed Express
PFBC|Q|Preferred Bank
PFS|N|Provident Financial Services
PHIN|N|PHINIA
PJT|N|PJT Partners
PLCE|Q|Children's Place; Children's Place Retail Stores
PLMR|Q|Palomar Holdings
PMT|N|PennyMac Mortgage Investment Trust
PRA|N|ProAssurance
PRAA|Q|PRA Group
PRDO|Q|Perdoceo Education
PRG|N|PROG Holdings
PRK|A|Park National
PRKS|N|United Parks & Resorts
PRTS|Q|CarParts.com
PRVA|Q|Privia Health
PSKY|Q|Paramount Skydance
PSMT|Q|PriceSmart
PXLW|Q|Pixelworks
QNCX|Q|Quince Therapeutics
RAL|N|Ralliant
RCUS|N|Arcus Biosciences
RENT|Q|Rent the Runway
REX|N|REX American Resources
REZI|N|Resideo Technologies; Resideo
RHP|N|Ryman Hospitality Properties; Ryman Hospitality
RITM|N|Rithm Capital
RLI|N|RLI Corp
RNA|Q|Avidity Biosciences
RNST|N|Renasant
ROCK|Q|Gibraltar Industries
RRGB|Q|Red Robin; Red Robin Gourmet Burgers
RRX|N|Regal Rexnord
RSI|N|Rush Street Interactive
RUSHA|Q|Rush Enterprises
RUSHB|Q|
RWT|N|Redwood Trust
RYN|N|~Rayonier
SAFE|N|~Safehold
SAFT|Q|Safety Insurance
SAH|N|Sonic Automotive
SARO|N|StandardAero
SBCF|Q|Seacoast Banking
SBET|Q|SharpLink Gaming
SBSI|N|Southside Bancshares
SCHL|Q|Scholastic Corporation
SCL|N|Stepan Company
SCLX|Q|Scilex Holding
SCSC|Q|ScanSource
SCVL|Q|Shoe Carnival
SEZL|Q|Sezzle
SF|N|Stifel Financial; ~Stifel
SFBS|N|ServisFirst Bancshares
SFNC|Q|Simmons First National
SGI|N|Somnigroup International
SGMO|Q|Sangamo Therapeutics
SHC|Q|Sotera Health
SHEN|Q|Shenandoah Telecommunications
SHO|N|Sunstone Hotel Investors
SIGI|Q|Selective Insurance Group
SKT|N|Tanger Inc
SLVM|N|Sylvamo
SMP|N|Standard Motor Products
SN|N|SharkNinja
SNX|N|TD Synnex
SOLS|Q|Solstice Advanced Materials
SPHR|N|Sphere Entertainment
SPNT|N|SiriusPoint
SPXC|N|SPX Technologies
SRI|N|~Stoneridge
SSB|N|SouthState
SSD|N|Simpson Manufacturing
SSTK|N|Shutterstock
SSYS|Q|Stratasys
STBA|Q|S&T Bancorp
STC|N|Stewart Information Services
STEL|N|Stellar Bancorp
SWX|N|Southwest Gas
SXI|N|Standex International
TBBK|Q|The Bancorp
TDY|N|Teledyne Technologies; ~Teledyne
TFIN|N|Triumph Financial
THG|N|Hanover Insurance Group; Hanover Insurance
THRM|Q|~Gentherm
TIGO|Q|Millicom; Millicom International Cellular
TILE|Q|Interface Inc
TKO|N|TKO Group; TKO Group Holdings
TLYS|N|Tilly's
TMP|A|Tompkins Financial
TNC|N|Tennant Company
TR|N|Tootsie Roll Industries; Tootsie Roll
TREE|Q|LendingTree
TREX|N|Trex Company; ~Trex
TRMK|Q|Trustmark
TRN|N|Trinity Industries
TRST|Q|TrustCo Bank
TWO|N|Two Harbors Investment
UBSI|Q|United Bankshares
UCB|N|United Community Banks
UE|N|Urban Edge Properties
UFCS|Q|United Fire Group
UFPT|Q|UFP Technologies
ULS|N|UL Solutions
UMBF|Q|UMB Financial
UNF|N|UniFirst
UNIT|Q|Uniti Group
UPBD|Q|Upbound Group
USLM|Q|United States Lime & Minerals
USPH|N|U.S. Physical Therapy
UTI|N|Universal Technical Institute
UTL|N|~Unitil
UVV|N|Universal Corporation
VC|Q|~Visteon
VCTR|Q|Victory Capital
VECO|Q|Veeco Instruments; ~Veeco
VERU|Q|~Veru
VET|N|Vermilion Energy
VITL|Q|Vital Farms
VNDA|Q|Vanda Pharmaceuticals
VRRM|Q|Verra Mobility
VRTS|N|Virtus Investment Partners
VSEC|Q|VSE Corporation
VSNT|Q|Versant Media Group; Versant Media
VSTS|N|Vestis
VTOL|N|Bristow Group
VUZI|Q|Vuzix
WABC|Q|Westamerica Bancorporation
WAY|Q|Waystar Holding; ~Waystar
WERN|Q|Werner Enterprises
WINA|Q|~Winmark
WKC|N|World Kinect
WLY|N|John Wiley & Sons
WRLD|Q|World Acceptance
WS|N|Worthington Steel
WSBC|Q|WesBanco
WSFS|Q|WSFS Financial
WSR|N|Whitestone REIT
WT|N|WisdomTree
WTRG|N|Essential Utilities
WTS|N|Watts Water Technologies; Watts Water
WWW|N|Wolverine World Wide
XHR|N|Xenia Hotels & Resorts
XPEL|Q|~XPEL
YOU|N|Clear Secure
ZD|Q|Ziff Davis
ZUMZ|Q|Zumiez
ZVRA|Q|Zevra Therapeutics
ZWS|N|Zurn Elkay Water Solutions; Zurn Elkay
`;
