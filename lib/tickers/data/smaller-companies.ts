/** More companies, most of them small and middle-sized; the format is that of companies.ts. */
export const SMALLER_COMPANIES = `
AAOI|Q|Applied Optoelectronics
AAON|Q|~AAON
ABBNY|O|?ABB
ABCL|Q|AbCellera
ABG|N|Asbury Automotive; Asbury Automotive Group
ABM|N|ABM Industries
ACAD|Q|Acadia Pharmaceuticals
ACHC|Q|Acadia Healthcare
ACIW|Q|ACI Worldwide
ACLS|Q|Axcelis Technologies; Axcelis
ACMR|Q|ACM Research
ADMA|Q|ADMA Biologics
ADT|N|~ADT
AEHR|Q|Aehr Test Systems
AEM|N|Agnico Eagle Mines; Agnico Eagle
AGCO|N|~AGCO
AGIO|Q|Agios Pharmaceuticals
AIR|N|?AAR
AIZ|N|Assurant
AKRO|Q|Akero Therapeutics
AKR|N|Acadia Realty Trust
ALC|N|~Alcon
ALGM|Q|Allegro MicroSystems
ALGT|Q|Allegiant Travel; Allegiant Air
ALKS|Q|~Alkermes
ALLO|Q|Allogene Therapeutics
ALRM|Q|Alarm.com
ALSN|N|Allison Transmission
ALV|N|Autoliv
AMBA|Q|~Ambarella
AMED|Q|~Amedisys
AMG|N|Affiliated Managers Group
AMH|N|American Homes 4 Rent
AMN|N|AMN Healthcare
AMSC|Q|American Superconductor
AMX|N|America Movil; América Móvil
ANGI|Q|Angi Homeservices
ANIK|Q|Anika Therapeutics
ANSS|Q|Ansys; ANSYS
APAM|N|Artisan Partners Asset Management
APLS|Q|Apellis Pharmaceuticals; ~Apellis
APPF|Q|AppFolio
APPN|Q|~Appian
APPS|Q|Digital Turbine
ARLO|N|Arlo Technologies
ARRY|Q|Array Technologies
ARW|N|Arrow Electronics
ASAN|N|~Asana
ASH|N|~Ashland
ASND|Q|Ascendis Pharma
ATEN|N|A10 Networks
ATI|N|?ATI; Allegheny Technologies
ATKR|N|~Atkore
ATR|N|AptarGroup
AVTR|N|~Avantor
AVT|Q|~Avnet
AX|N|Axos Financial; Axos Bank
AXS|N|Axis Capital
AXSM|Q|Axsome Therapeutics; ~Axsome
AXTA|N|Axalta Coating Systems; ~Axalta
AYI|N|Acuity Brands
AZEK|N|?Azek
BANC|N|Banc of California
BASFY|O|BASF
BATRA|Q|Atlanta Braves Holdings
BBIO|Q|BridgeBio Pharma; BridgeBio
BBVA|N|Banco Bilbao Vizcaya Argentaria; BBVA
BC|N|?Brunswick
BCC|N|Boise Cascade
BCE|N|?BCE
BCO|N|~Brink's
BCPC|Q|Balchem
BCRX|Q|BioCryst Pharmaceuticals; BioCryst
BCS|N|Barclays
BDC|N|~Belden
BEAT|Q|HeartBeam
BGS|N|B&G Foods
BHC|N|Bausch Health
BHF|Q|Brighthouse Financial
BIRD|Q|Allbirds
BITF|Q|Bitfarms
BKD|N|Brookdale Senior Living
BKSY|N|BlackSky Technology; BlackSky
BL|Q|BlackLine
BLBD|Q|Blue Bird
BLMN|Q|Bloomin' Brands
BLNK|Q|Blink Charging
BLUE|Q|bluebird bio; Bluebird Bio
BMI|N|Badger Meter
BMRN|Q|BioMarin Pharmaceutical; BioMarin
BNS|N|Bank of Nova Scotia; Scotiabank
BMO|N|Bank of Montreal
BOX|N|?Box
BPMC|Q|Blueprint Medicines
BRKR|Q|~Bruker
BRX|N|Brixmor Property Group
BRZE|Q|~Braze
BTU|N|Peabody Energy
BYD|N|Boyd Gaming
CABO|N|Cable One
CACI|N|CACI International
CALM|Q|Cal-Maine Foods
CAN|Q|?Canaan
CAR|Q|Avis Budget Group; Avis Budget
CARG|Q|CarGurus
CARS|N|Cars.com
CBRL|Q|Cracker Barrel; Cracker Barrel Old Country Store
CC|N|~Chemours
CCCS|Q|CCC Intelligent Solutions
CDE|N|Coeur Mining
CDLX|Q|~Cardlytics
CENX|Q|Century Aluminum
CERT|Q|~Certara
CFLT|Q|~Confluent
CFR|N|Cullen/Frost Bankers
CGC|Q|Canopy Growth
CGNX|Q|~Cognex
CHE|N|Chemed
CHGG|N|~Chegg
CHH|N|Choice Hotels; Choice Hotels International
CHKP|Q|Check Point Software; Check Point Software Technologies
CHRD|Q|Chord Energy
CIVI|N|Civitas Resources
CLDX|Q|Celldex Therapeutics
CLH|N|Clean Harbors
CLNE|Q|Clean Energy Fuels
CLS|N|Celestica
CLVT|N|~Clarivate
CM|N|Canadian Imperial Bank of Commerce
CMA|N|~Comerica
CMC|N|Commercial Metals
CMP|N|Compass Minerals
CNK|N|Cinemark
CNM|N|Core & Main
CNO|N|CNO Financial
CNQ|N|Canadian Natural Resources
CNX|N|CNX Resources
COLB|Q|Columbia Banking System; Umpqua Bank
COLM|Q|Columbia Sportswear
COMM|Q|CommScope
COMP|N|?Compass
CORT|Q|Corcept Therapeutics; ~Corcept
COTY|N|~Coty
COUR|N|~Coursera
CPRI|N|Capri Holdings; Michael Kors
CPRX|Q|Catalyst Pharmaceuticals
CRDO|Q|Credo Technology; Credo Technology Group
CRNX|Q|Crinetics Pharmaceuticals
CRK|N|Comstock Resources
CRSR|Q|Corsair Gaming
CRS|N|Carpenter Technology
CRUS|Q|Cirrus Logic
CRVL|Q|~CorVel
CSIQ|Q|Canadian Solar
CSL|N|Carlisle Companies
CUZ|N|Cousins Properties
CVI|N|CVR Energy
CVLT|Q|~Commvault
CVE|N|Cenovus Energy; ~Cenovus
CW|N|Curtiss-Wright
CWH|N|Camping World
CWST|Q|Casella Waste Systems; ~Casella
CXM|N|~Sprinklr
CYBR|Q|CyberArk; CyberArk Software
CYTK|Q|~Cytokinetics
DAN|N|?Dana
DAR|N|Darling Ingredients
DAVE|Q|?Dave
DBD|N|Diebold Nixdorf
DCI|N|?Donaldson
DDD|N|3D Systems
DDS|N|Dillard's
DEI|N|Douglas Emmett
DENN|Q|Denny's
DHT|N|DHT Holdings
DIN|N|Dine Brands
DINO|N|HF Sinclair; HollyFrontier
DIOD|Q|?Diodes
DJCO|Q|Daily Journal
DLB|N|Dolby Laboratories; ~Dolby
DNB|N|Dun & Bradstreet
DNLI|Q|Denali Therapeutics
DNA|N|Ginkgo Bioworks
DOCS|N|~Doximity
DOLE|N|?Dole
DOO|Q|?BRP
DORM|Q|Dorman Products
DOX|Q|~Amdocs
DRS|Q|Leonardo DRS
DRVN|Q|Driven Brands
DT|N|~Dynatrace
DV|N|DoubleVerify
DVAX|Q|Dynavax Technologies; ~Dynavax
DY|N|Dycom Industries; ~Dycom
DYN|Q|Dyne Therapeutics
EAT|N|Brinker International
EBS|N|Emergent BioSolutions
EDIT|Q|Editas Medicine
EDU|N|New Oriental Education
EEFT|Q|Euronet Worldwide
EGHT|Q|?8x8
EGO|N|Eldorado Gold
EGP|N|EastGroup Properties
EHC|N|Encompass Health
ELAN|N|Elanco Animal Health; ~Elanco
ELS|N|Equity LifeStyle Properties
EME|N|EMCOR Group; EMCOR
ENOV|N|~Enovis
ENS|N|~EnerSys
ENTG|Q|~Entegris
ENVX|Q|~Enovix
EOSE|Q|Eos Energy Enterprises; Eos Energy
EPR|N|EPR Properties
EPRT|N|Essential Properties Realty Trust
ESI|N|Element Solutions
ESTC|N|?Elastic
EVH|N|Evolent Health; ~Evolent
EVGO|Q|EVgo
EVTL|N|Vertical Aerospace
EWBC|Q|East West Bancorp
EXAS|Q|Exact Sciences
EXEL|Q|~Exelixis
EXLS|Q|ExlService
EXP|N|Eagle Materials
EXPI|Q|eXp World Holdings; eXp Realty
FAF|N|First American Financial
FATE|Q|Fate Therapeutics
FBIN|N|Fortune Brands Innovations; Fortune Brands
FCEL|Q|FuelCell Energy
FCFS|Q|FirstCash
FCNCA|Q|First Citizens BancShares; First Citizens Bank
FHN|N|First Horizon
FIVN|Q|Five9
FIX|N|Comfort Systems USA; Comfort Systems
FIZZ|Q|National Beverage
FLO|N|Flowers Foods
FLR|N|~Fluor
FLS|N|~Flowserve
FLYW|Q|~Flywire
FND|N|Floor & Decor
FNF|N|Fidelity National Financial
FNKO|Q|~Funko
FOUR|N|Shift4 Payments; Shift4
FOXF|Q|Fox Factory
FR|N|First Industrial Realty Trust
FRPT|Q|~Freshpet
FRSH|Q|~Freshworks
FTAI|Q|FTAI Aviation
FTDR|Q|~Frontdoor
FTI|N|TechnipFMC
FTRE|Q|~Fortrea
FULC|Q|Fulcrum Therapeutics
FUN|N|Six Flags Entertainment; Six Flags; Cedar Fair
FUTU|Q|Futu Holdings
GATX|N|~GATX
GBX|N|Greenbrier Companies; ~Greenbrier
GDEN|Q|Golden Entertainment
GDRX|Q|GoodRx
GDS|Q|GDS Holdings
GERN|Q|~Geron
GES|N|?Guess
GFI|N|Gold Fields
GGG|N|~Graco
GH|Q|Guardant Health
GHC|N|Graham Holdings
GIII|Q|G-III Apparel
GIL|N|Gildan Activewear
GKOS|N|~Glaukos
GLNG|Q|Golar LNG
GLBE|Q|Global-e Online
GLPI|Q|Gaming and Leisure Properties
GMED|N|Globus Medical
GNTX|Q|~Gentex
GNW|N|Genworth Financial; ~Genworth
GO|Q|Grocery Outlet
GOGO|Q|~Gogo
GOOS|N|Canada Goose
GPI|N|Group 1 Automotive
GPK|N|Graphic Packaging
GRAL|Q|?GRAIL
GSAT|Q|Globalstar
GTX|Q|Garrett Motion
GWRE|N|Guidewire Software; ~Guidewire
GXO|N|GXO Logistics
HAE|N|~Haemonetics
HAIN|Q|Hain Celestial
HALO|Q|Halozyme Therapeutics; ~Halozyme
HCC|N|Warrior Met Coal
HE|N|Hawaiian Electric; Hawaiian Electric Industries
HEI|N|HEICO
HELE|Q|Helen of Troy
HGV|N|Hilton Grand Vacations
HIVE|Q|HIVE Digital Technologies; HIVE Digital
HL|N|Hecla Mining
HLF|N|~Herbalife
HLI|N|Houlihan Lokey
HLIT|Q|~Harmonic
HLNE|Q|Hamilton Lane
HMY|N|Harmony Gold
HQY|Q|HealthEquity
HRB|N|H&R Block
HRTX|Q|Heron Therapeutics
HSAI|Q|Hesai Group; ~Hesai
HTHT|Q|H World Group
HUN|N|~Huntsman
HXL|N|~Hexcel
HYLN|A|~Hyliion
IAC|Q|?IAC
IART|Q|Integra LifeSciences
IBP|N|Installed Building Products
IBRX|Q|ImmunityBio
ICLR|Q|?ICON
ICUI|Q|ICU Medical
IDA|N|~Idacorp
IDCC|Q|InterDigital
IEP|Q|Icahn Enterprises
IMVT|Q|~Immunovant
INFA|N|~Informatica
INGR|N|~Ingredion
INMD|Q|~InMode
INSM|Q|~Insmed
INSP|N|Inspire Medical Systems; Inspire Medical
INTR|Q|?Inter
INVZ|Q|Innoviz Technologies; ~Innoviz
IONS|Q|Ionis Pharmaceuticals; ~Ionis
IOT|N|~Samsara
IOVA|Q|Iovance Biotherapeutics; ~Iovance
IPGP|Q|IPG Photonics
IRBT|Q|iRobot
IRDM|Q|Iridium Communications
IRTC|Q|iRhythm Technologies; iRhythm
ITCI|Q|Intra-Cellular Therapies
ITRI|Q|~Itron
ITT|N|?ITT
IVR|N|Invesco Mortgage Capital
JAZZ|Q|Jazz Pharmaceuticals
JBI|N|Janus International
JBSS|Q|John B. Sanfilippo & Son
JKS|N|JinkoSolar
JLL|N|Jones Lang LaSalle
JMIA|N|Jumia Technologies; ~Jumia
KAI|N|~Kadant
KBH|N|KB Home
KBR|N|?KBR
KD|N|~Kyndryl
KEX|N|?Kirby
KGC|N|Kinross Gold; ~Kinross
KLIC|Q|Kulicke & Soffa; Kulicke and Soffa
KNX|N|Knight-Swift Transportation; Knight-Swift
KMPR|N|?Kemper
KNF|N|Knife River
KOD|Q|Kodiak Sciences
KOS|N|Kosmos Energy
KRG|N|Kite Realty
KRYS|Q|Krystal Biotech
KTB|N|Kontoor Brands
KTOS|Q|Kratos Defense; Kratos Defense & Security Solutions; ~Kratos
KURA|Q|Kura Oncology
KYMR|Q|Kymera Therapeutics; ~Kymera
LAMR|Q|Lamar Advertising
LAD|N|Lithia Motors; ~Lithia
LANC|Q|Lancaster Colony
LAUR|Q|Laureate Education
LBRT|N|Liberty Energy
LBRDK|Q|Liberty Broadband
LBTYA|Q|Liberty Global
LEA|N|?Lear
LECO|Q|Lincoln Electric
LFST|Q|LifeStance Health
LGIH|Q|LGI Homes
LITE|Q|~Lumentum
LMAT|Q|LeMaitre Vascular
LNC|N|Lincoln National
LNTH|Q|Lantheus Holdings; ~Lantheus
LOAR|N|Loar Holdings
LOPE|Q|Grand Canyon Education
LPLA|Q|LPL Financial
LPX|N|Louisiana-Pacific
LSCC|Q|Lattice Semiconductor
LTH|N|Life Time Group
LZB|N|La-Z-Boy
MAN|N|ManpowerGroup
MANH|Q|Manhattan Associates
MASI|Q|~Masimo
MBLY|Q|~Mobileye
MC|N|~Moelis
MCW|Q|Mister Car Wash
MDGL|Q|Madrigal Pharmaceuticals; ~Madrigal
MEDP|Q|~Medpace
MEI|N|Methode Electronics
METC|Q|Ramaco Resources
MFC|N|Manulife Financial; ~Manulife
MGNI|Q|~Magnite
MIDD|Q|Middleby
MIR|N|Mirion Technologies; ~Mirion
MKSI|Q|MKS Instruments
MLI|N|Mueller Industries
MMSI|Q|Merit Medical Systems; Merit Medical
MMYT|Q|MakeMyTrip
MNDY|Q|monday.com; Monday.com
MNKD|Q|MannKind
MNRO|Q|?Monro
MNSO|N|Miniso
MODG|N|Topgolf Callaway Brands; Topgolf Callaway
MOD|N|Modine Manufacturing; ~Modine
MQ|Q|~Marqeta
MRCY|Q|Mercury Systems
MRUS|Q|~Merus
MRVI|Q|Maravai LifeSciences
MSA|N|MSA Safety
MSGS|N|Madison Square Garden Sports
MSGE|N|Madison Square Garden Entertainment
MSM|N|MSC Industrial Direct
MTDR|N|Matador Resources
MTH|N|Meritage Homes
MTN|N|Vail Resorts
MTSI|Q|MACOM Technology Solutions; MACOM
MTZ|N|~MasTec
MUR|N|Murphy Oil
MUSA|N|Murphy USA
MVIS|Q|~MicroVision
MXL|Q|~MaxLinear
NABL|N|N-able
NBIX|Q|Neurocrine Biosciences; ~Neurocrine
NCNO|Q|~nCino
NEOG|Q|~Neogen
NEU|N|?NewMarket
NFE|Q|New Fortress Energy
NFG|N|National Fuel Gas
NGVT|N|~Ingevity
NKTR|Q|Nektar Therapeutics; ~Nektar
NLOP|N|Net Lease Office Properties
NNE|Q|NANO Nuclear Energy; Nano Nuclear Energy
NNN|N|NNN REIT; National Retail Properties
NOG|N|Northern Oil and Gas
NOV|N|?NOV; National Oilwell Varco
NOVT|Q|~Novanta
NRDS|Q|NerdWallet
NSIT|Q|Insight Enterprises
NSSC|Q|NAPCO Security
NTGR|Q|~Netgear
NTRA|Q|~Natera
NUS|N|Nu Skin; Nu Skin Enterprises
NUVL|Q|~Nuvalent
NVCR|Q|~NovoCure
NVST|N|~Envista
NVT|N|nVent Electric
NXST|Q|Nexstar Media; ~Nexstar
NXT|Q|~Nextracker
FLG|N|Flagstar Financial; ~Flagstar
OC|N|Owens Corning
ODP|Q|?ODP; Office Depot
OGE|N|OGE Energy
OHI|N|Omega Healthcare Investors
OII|N|Oceaneering International; ~Oceaneering
OLED|Q|Universal Display
OLN|N|?Olin
OLPX|Q|~Olaplex
ONB|Q|Old National Bancorp
ONDS|Q|Ondas Holdings; ~Ondas
ONTO|N|Onto Innovation
OPAD|N|~Offerpad
OPK|Q|OPKO Health
OPRA|Q|?Opera
OR|N|Osisko Gold Royalties
ORA|N|Ormat Technologies; ~Ormat
ORI|N|Old Republic International
OSIS|Q|OSI Systems
OSK|N|~Oshkosh
OTEX|Q|~OpenText
OUST|Q|~Ouster
OUT|N|Outfront Media
OVV|N|~Ovintiv
OWL|N|Blue Owl Capital; ~Blue Owl
OXM|N|Oxford Industries
PAAS|N|Pan American Silver
PACB|Q|Pacific Biosciences; PacBio
PAG|N|Penske Automotive; Penske Automotive Group
PAGS|N|PagSeguro
PAR|N|PAR Technology
PATK|Q|Patrick Industries
PAYO|Q|~Payoneer
PB|N|Prosperity Bancshares
PBF|N|PBF Energy
PBI|N|Pitney Bowes
PCOR|N|~Procore
PCT|Q|PureCycle Technologies; ~PureCycle
PCTY|Q|~Paylocity
PCVX|Q|~Vaxcyte
PD|N|PagerDuty
PDYN|Q|Palladyne AI
PEGA|Q|~Pegasystems
PEN|N|~Penumbra
PFGC|N|Performance Food Group
PGNY|Q|~Progyny
PGY|Q|~Pagaya
PI|Q|~Impinj
PII|N|~Polaris
PIPR|N|Piper Sandler
PK|N|Park Hotels & Resorts
PL|N|Planet Labs
PLAB|Q|~Photronics
PLAY|Q|Dave & Buster's
PLUS|Q|ePlus
PLXS|Q|~Plexus
PNFP|Q|Pinnacle Financial Partners
PNTG|Q|Pennant Group
POR|N|Portland General Electric
POST|N|Post Holdings
POWI|Q|Power Integrations
POWL|Q|Powell Industries
PPC|Q|Pilgrim's Pride
PR|N|Permian Resources
PRCH|Q|Porch Group
PRGO|N|~Perrigo
PRGS|Q|Progress Software
PRI|N|~Primerica
PRIM|N|Primoris Services; ~Primoris
PRLB|N|Proto Labs
PRME|Q|Prime Medicine
PSN|N|?Parsons
PSNY|Q|Polestar Automotive; ~Polestar
PSTG|N|Pure Storage
PTCT|Q|PTC Therapeutics
PTEN|Q|Patterson-UTI; Patterson-UTI Energy
PTGX|Q|Protagonist Therapeutics
PUBM|Q|~PubMatic
PWP|Q|Perella Weinberg
PZZA|Q|Papa John's; Papa Johns
QDEL|Q|QuidelOrtho
QLYS|Q|~Qualys
QNST|Q|~QuinStreet
QTWO|N|Q2 Holdings
QUIK|Q|~QuickLogic
R|N|Ryder System; ~Ryder
RAMP|N|~LiveRamp
RARE|Q|Ultragenyx Pharmaceutical; ~Ultragenyx
RBC|N|RBC Bearings
RBA|N|RB Global; Ritchie Bros
RCAT|Q|Red Cat Holdings; Red Cat
RDFN|Q|~Redfin
RDN|N|Radian Group
RDNT|Q|~RadNet
REAL|Q|~RealReal
RELY|Q|~Remitly
RES|N|?RPC
REXR|N|Rexford Industrial Realty; Rexford Industrial
REYN|Q|Reynolds Consumer Products
RGA|N|Reinsurance Group of America
RGEN|Q|~Repligen
RGLD|Q|Royal Gold
RHI|N|Robert Half
RLAY|Q|Relay Therapeutics
RMBS|Q|~Rambus
RNG|N|RingCentral
RNR|N|RenaissanceRe
ROG|N|?Rogers
ROIV|Q|Roivant Sciences; ~Roivant
RPD|Q|~Rapid7
RPM|N|RPM International
RRC|N|Range Resources
RRR|Q|Red Rock Resorts
RS|N|Reliance Steel; Reliance Steel & Aluminum
RUM|Q|?Rumble
RVLV|N|~Revolve Group
RVMD|Q|Revolution Medicines
RVTY|N|~Revvity; PerkinElmer
RXO|N|?RXO
RXRX|Q|Recursion Pharmaceuticals
RYAN|N|Ryan Specialty
SABR|Q|~Sabre
SAGE|Q|Sage Therapeutics
SAIA|Q|~Saia
SAIC|Q|Science Applications International
SANM|Q|~Sanmina
SATS|Q|~EchoStar
SAVA|Q|Cassava Sciences
SBGI|Q|Sinclair Broadcast Group; ?Sinclair
SBH|N|Sally Beauty
SBLK|Q|Star Bulk Carriers
SBRA|Q|Sabra Health Care REIT
SBSW|N|Sibanye Stillwater; Sibanye-Stillwater
SCCO|N|Southern Copper
SCI|N|Service Corporation International
SDGR|Q|~Schrodinger
SEAT|Q|Vivid Seats
SEE|N|Sealed Air
SEIC|Q|SEI Investments
SEM|N|Select Medical
SERV|Q|Serve Robotics
SFIX|Q|Stitch Fix
SFM|Q|Sprouts Farmers Market
SGHC|N|Super Group
SGRY|Q|Surgery Partners
SHLS|Q|Shoals Technologies
SHOO|Q|Steven Madden; Steve Madden
SIG|N|Signet Jewelers
SITE|N|SiteOne Landscape Supply
SITM|Q|~SiTime
SKX|N|~Skechers
SKY|N|Champion Homes; Skyline Champion
SKYW|Q|~SkyWest
SLAB|Q|Silicon Laboratories; Silicon Labs
SLDP|Q|Solid Power
SLG|N|SL Green Realty; SL Green
SLGN|N|Silgan Holdings
SLM|Q|?SLM; Sallie Mae
SLNO|Q|Soleno Therapeutics; ~Soleno
SM|N|SM Energy
SMG|N|Scotts Miracle-Gro
SMMT|Q|Summit Therapeutics
SMPL|Q|Simply Good Foods
SMTC|Q|~Semtech
SNDL|Q|?SNDL
SNDR|N|Schneider National
SNEX|Q|~StoneX
SNN|N|Smith & Nephew
SNV|N|Synovus Financial; ~Synovus
SON|N|Sonoco Products; ~Sonoco
SONO|Q|~Sonos
SPB|N|Spectrum Brands
SPIR|N|Spire Global
SPR|N|Spirit AeroSystems
SPSC|Q|SPS Commerce
SPT|Q|Sprout Social
SQM|N|Sociedad Quimica y Minera
SR|N|?Spire
SRPT|Q|Sarepta Therapeutics; ~Sarepta
SRRK|Q|Scholar Rock
SSNC|Q|SS&C Technologies
SSRM|Q|SSR Mining
ST|N|Sensata Technologies; ~Sensata
STAA|Q|STAAR Surgical
STAG|N|STAG Industrial
STEM|N|?Stem
STEP|Q|StepStone Group
STM|N|STMicroelectronics
STNG|N|Scorpio Tankers
STRA|Q|Strategic Education
STRL|Q|Sterling Infrastructure
STWD|N|Starwood Property Trust
SUI|N|Sun Communities
SUPN|Q|Supernus Pharmaceuticals; ~Supernus
SWTX|Q|SpringWorks Therapeutics; ~SpringWorks
SXT|N|Sensient Technologies
SYM|Q|Symbotic
SYNA|Q|~Synaptics
TAL|N|TAL Education; TAL Education Group
TALO|N|Talos Energy
TARS|Q|Tarsus Pharmaceuticals
TASK|Q|TaskUs
TBLA|Q|~Taboola
TCBI|Q|Texas Capital Bancshares
TDC|N|~Teradata
TDS|N|Telephone and Data Systems
TDUP|Q|ThredUp
TDW|N|~Tidewater
TD|N|Toronto-Dominion Bank; TD Bank
TECK|N|Teck Resources
TENB|Q|~Tenable
TEX|N|~Terex
TFX|N|Teleflex
TGTX|Q|TG Therapeutics
THC|N|Tenet Healthcare
THO|N|Thor Industries
TIGR|Q|UP Fintech
TKR|N|~Timken
TLN|Q|Talen Energy
TMC|Q|TMC the metals company
TMDX|Q|TransMedics Group; TransMedics
TME|N|Tencent Music Entertainment; Tencent Music
TMHC|N|Taylor Morrison
TNDM|Q|Tandem Diabetes Care; Tandem Diabetes
TNL|N|Travel + Leisure
TPC|N|Tutor Perini
TPG|Q|?TPG
TRMD|Q|?TORM
TRNO|N|Terreno Realty
TRU|N|TransUnion
TRUP|Q|~Trupanion
TSE|N|~Trinseo
TSEM|Q|Tower Semiconductor
TTC|N|?Toro
TTEK|Q|Tetra Tech
TTMI|Q|TTM Technologies
TU|N|~Telus
TVTX|Q|Travere Therapeutics; ~Travere
TWI|N|Titan International
TWST|Q|Twist Bioscience
TXNM|N|TXNM Energy
UAA|N|Under Armour Class A
UAMY|A|United States Antimony
UCTT|Q|Ultra Clean Holdings
UEC|A|Uranium Energy
UFPI|Q|UFP Industries
UGI|N|?UGI
UIS|N|~Unisys
UMC|N|United Microelectronics
UNFI|N|United Natural Foods
UNM|N|~Unum
UPWK|Q|~Upwork
UPXI|Q|~Upexi
URBN|Q|Urban Outfitters
USAC|N|USA Compression
USAR|Q|USA Rare Earth
USFD|N|US Foods
USM|N|US Cellular; U.S. Cellular
UTHR|Q|United Therapeutics
UTZ|N|Utz Brands
UUUU|A|Energy Fuels
UWMC|N|UWM Holdings
VAC|N|Marriott Vacations Worldwide
VAL|N|Valaris
VCEL|Q|~Vericel
VCYT|Q|~Veracyte
VFS|Q|VinFast Auto; ~VinFast
VG|N|Venture Global
VIAV|Q|Viavi Solutions; ~Viavi
VICR|Q|~Vicor
VIPS|N|Vipshop
VIR|Q|Vir Biotechnology
VIRT|Q|Virtu Financial
VKTX|Q|Viking Therapeutics
VLY|Q|Valley National Bancorp
VMEO|Q|~Vimeo
VMI|N|Valmont Industries
VNO|N|Vornado Realty Trust; Vornado Realty; ~Vornado
VNOM|Q|Viper Energy
VNT|N|~Vontier
VOYA|N|Voya Financial
VRNS|Q|Varonis Systems; ~Varonis
VRNT|Q|Verint Systems; ~Verint
VSAT|Q|~Viasat
VSCO|N|Victoria's Secret
VSH|N|Vishay Intertechnology; ~Vishay
VVV|N|~Valvoline
VYX|N|NCR Voyix; NCR
WAFD|Q|WaFd Bank
WAL|N|Western Alliance Bancorporation; Western Alliance
WBS|N|Webster Financial
WCC|N|WESCO International
WCN|N|Waste Connections
WD|N|Walker & Dunlop
WDFC|Q|WD-40
WEX|N|?WEX
WFRD|Q|Weatherford International; ~Weatherford
WGO|N|Winnebago Industries; ~Winnebago
WH|N|Wyndham Hotels & Resorts; Wyndham Hotels
WHD|N|?Cactus
WIX|Q|Wix.com; ~Wix
WK|N|~Workiva
WKHS|Q|Workhorse Group
WLK|N|?Westlake
WMG|Q|Warner Music Group; Warner Music
WMS|N|Advanced Drainage Systems
WOR|N|Worthington Industries; Worthington Enterprises
WPC|N|W. P. Carey; W.P. Carey; WP Carey
WRBY|N|Warby Parker
WSC|Q|WillScot
WSO|N|Watsco
WTFC|Q|Wintrust Financial
WU|N|Western Union
WVE|Q|Wave Life Sciences
WWD|Q|?Woodward
X|N|United States Steel; U.S. Steel; US Steel
XERS|Q|Xeris Biopharma
XENE|Q|Xenon Pharmaceuticals
XMTR|Q|~Xometry
XNCR|Q|~Xencor
XPO|N|?XPO; XPO Logistics
XPOF|N|Xponential Fitness
XRAY|Q|Dentsply Sirona
YETI|N|Yeti Holdings; ~Yeti
YEXT|N|~Yext
YUMC|N|Yum China; Yum China Holdings
YPF|N|~YPF
ZETA|N|Zeta Global
ZG|Q|Zillow Group Class A
ZION|Q|Zions Bancorporation; Zions Bank; ~Zions
ZIP|N|ZipRecruiter
ZTO|N|ZTO Express
ZYME|Q|~Zymeworks
FNMA|O|Fannie Mae
FMCC|O|Freddie Mac
HUBG|Q|Hub Group
TXG|Q|10x Genomics
XXII|Q|22nd Century Group; ~22nd Century
SRCE|Q|1st Source
FDMT|Q|4D Molecular Therapeutics; 4D Molecular
QURE|Q|uniQure
LDI|N|loanDepot
IHRT|Q|iHeartMedia
IQ|Q|iQIYI
FEAM|Q|5E Advanced Materials
IIIV|N|i3 Verticals
IAUX|A|i-80 Gold
EHTH|Q|eHealth
ARGX|Q|argenx; Argenx
TRVG|Q|trivago; Trivago
LASR|Q|nLight; nLIGHT
INTT|A|inTest; inTEST
ATYR|Q|aTyr Pharma
VTVT|Q|vTv Therapeutics
`;
