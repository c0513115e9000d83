/**
 * Companies readers meet most: symbol | exchange (N NYSE, Q NASDAQ, A NYSE American, O over the
 * counter) | names as articles write them, best first. Marks: plain counts anywhere in running
 * text, `~` needs a page about markets, `?` needs its symbol or its full name on the page.
 */
export const COMPANIES = `
A|N|Agilent Technologies; ~Agilent
AA|N|Alcoa
AAL|Q|American Airlines; American Airlines Group
AAP|N|Advance Auto Parts
AAPL|Q|Apple; Apple Computer
ABBV|N|AbbVie
ABEV|N|Ambev
ABNB|Q|Airbnb
ABR|N|Arbor Realty Trust; Arbor Realty
ABT|N|Abbott Laboratories; ~Abbott
ACGL|Q|Arch Capital; Arch Capital Group
ACHR|N|Archer Aviation
ACI|N|Albertsons
ACM|N|Aecom
ACN|N|Accenture
ADBE|Q|Adobe
ADI|Q|Analog Devices
ADM|N|Archer-Daniels-Midland; Archer Daniels Midland
ADP|Q|Automatic Data Processing
ADSK|Q|Autodesk
AEE|N|Ameren
AEO|N|American Eagle Outfitters; ~American Eagle
AEP|Q|American Electric Power
AER|N|AerCap
AES|N|?AES
AFL|N|Aflac
AFRM|Q|~Affirm; Affirm Holdings
AG|N|First Majestic Silver
AGNC|Q|AGNC Investment
AI|N|C3.ai; C3 AI
AIG|N|American International Group
AJG|N|Arthur J. Gallagher
AKAM|Q|Akamai Technologies; Akamai
ALAB|Q|Astera Labs
ALB|N|Albemarle
ALGN|Q|Align Technology
ALK|N|Alaska Air Group; Alaska Air; ~Alaska Airlines
ALL|N|Allstate
ALLE|N|~Allegion
ALLY|N|Ally Financial
ALNY|Q|Alnylam Pharmaceuticals; Alnylam
AMAT|Q|Applied Materials
AMC|N|AMC Entertainment; AMC Theatres
AMCR|N|Amcor
AMD|Q|Advanced Micro Devices; AMD
AME|N|Ametek
AMGN|Q|Amgen
AMKR|Q|Amkor Technology; Amkor
AMP|N|Ameriprise Financial; Ameriprise
AMPL|Q|~Amplitude
AMT|N|~American Tower
AMZN|Q|Amazon; Amazon.com; Amazon Web Services
AN|N|AutoNation
ANET|N|Arista Networks; ~Arista
ANF|N|Abercrombie & Fitch; Abercrombie
AON|N|~Aon
AOS|N|A. O. Smith; A.O. Smith
APA|Q|?APA; ?Apache
APD|N|Air Products; Air Products and Chemicals
APH|N|Amphenol
APLD|Q|Applied Digital
APO|N|Apollo Global Management; Apollo Global
APP|Q|AppLovin
APTV|N|~Aptiv
AR|N|Antero Resources
ARCC|Q|Ares Capital
ARE|N|Alexandria Real Estate Equities; Alexandria Real Estate
ARES|N|Ares Management
ARM|Q|Arm Holdings
ARQT|Q|Arcutis Biotherapeutics; ~Arcutis
ARWR|Q|Arrowhead Pharmaceuticals
ASML|Q|ASML; ASML Holding
ASTS|Q|AST SpaceMobile
ATO|N|Atmos Energy
AUR|Q|Aurora Innovation
AVAV|Q|AeroVironment
AVB|N|AvalonBay Communities; AvalonBay
AVGO|Q|Broadcom
AVY|N|Avery Dennison
AWK|N|American Water Works; ~American Water
AXON|Q|Axon Enterprise; ~Axon
AXP|N|American Express; Amex
AZN|Q|AstraZeneca
AZO|N|AutoZone
B|N|Barrick Mining; Barrick Gold; ~Barrick
BA|N|Boeing
BABA|N|Alibaba; Alibaba Group
BAC|N|Bank of America; BofA
BALL|N|?Ball
BAX|N|Baxter International; ~Baxter
BBAI|N|BigBear.ai
BBBY|N|Bed Bath & Beyond
BBD|N|Banco Bradesco; Bradesco
BBWI|N|Bath & Body Works
BBY|N|Best Buy
BDX|N|Becton Dickinson; Becton, Dickinson
BE|N|Bloom Energy
BEAM|Q|Beam Therapeutics
BEN|N|Franklin Resources
BEP|N|Brookfield Renewable Partners; Brookfield Renewable
BEPC|N|Brookfield Renewable Corporation
BF-B|N|Brown-Forman
BG|N|Bunge Global; Bunge
BHP|N|BHP; BHP Group; BHP Billiton
BIDU|Q|Baidu
BIIB|Q|Biogen
BILI|Q|Bilibili
BILL|N|BILL Holdings; Bill.com
BIO|N|Bio-Rad Laboratories; Bio-Rad
BIRK|N|Birkenstock
BJ|N|BJ's Wholesale Club; BJ's Wholesale; ?BJ's; ?BJs
BKE|N|?Buckle
BKNG|Q|Booking Holdings; Booking.com; Priceline; Priceline Group
BKR|Q|Baker Hughes
BLDR|N|Builders FirstSource
BLK|N|BlackRock
BMBL|Q|~Bumble
BMNR|A|BitMine Immersion Technologies; BitMine Immersion; BitMine
BMY|N|Bristol-Myers Squibb; Bristol Myers Squibb; Bristol-Myers; Bristol Myers
BN|N|~Brookfield
BAM|N|Brookfield Asset Management
BNTX|Q|BioNTech
BP|N|~BP; British Petroleum
BR|N|Broadridge Financial Solutions; Broadridge Financial; Broadridge
BRK-B|N|Berkshire Hathaway; ~Berkshire
BRK-A|N|Berkshire Hathaway Class A
BRO|N|Brown & Brown
BSX|N|Boston Scientific
BTI|N|British American Tobacco
BUD|N|Anheuser-Busch InBev; Anheuser-Busch; AB InBev
BURL|N|Burlington Stores
BWA|N|BorgWarner
BX|N|Blackstone; Blackstone Group
BXP|N|Boston Properties; BXP
BYND|Q|Beyond Meat
C|N|Citigroup; ~Citi; ~Citibank
CAG|N|Conagra Brands; Conagra
CAH|N|Cardinal Health
CAKE|Q|Cheesecake Factory
CARR|N|Carrier Global
CART|Q|Instacart; Maplebear
CASY|Q|Casey's General Stores; ~Casey's
CAT|N|Caterpillar
CAVA|N|Cava Group; ~Cava
CB|N|~Chubb
CBOE|Z|Cboe Global Markets
CBRE|N|CBRE; CBRE Group
CCI|N|Crown Castle
CCJ|N|Cameco
CCL|N|Carnival Cruise Line; ~Carnival
CDNS|Q|Cadence Design Systems; Cadence Design; ~Cadence
CDW|Q|~CDW
CEG|Q|Constellation Energy
CELH|Q|Celsius Holdings
CF|N|CF Industries
CFG|N|Citizens Financial Group; Citizens Financial
CG|Q|Carlyle Group
CHD|N|Church & Dwight
CHPT|N|ChargePoint
CHRW|Q|C.H. Robinson; C.H. Robinson Worldwide; CH Robinson
CHTR|Q|Charter Communications
CHWY|N|~Chewy
CI|N|Cigna; Cigna Group
CIEN|N|Ciena
CIFR|Q|Cipher Mining
CINF|Q|Cincinnati Financial
CL|N|Colgate-Palmolive; Colgate
CLF|N|Cleveland-Cliffs; Cleveland Cliffs
CLOV|Q|Clover Health
CLSK|Q|CleanSpark
CLX|N|Clorox
CMCSA|Q|Comcast
CME|Q|CME Group
CMG|N|Chipotle Mexican Grill; Chipotle
CMI|N|~Cummins
CMS|N|CMS Energy
CNC|N|Centene
CNI|N|Canadian National Railway
CNP|N|CenterPoint Energy
COF|N|Capital One Financial; Capital One
COHR|N|?Coherent
COIN|Q|Coinbase; Coinbase Global
COO|Q|Cooper Companies
COP|N|ConocoPhillips
COR|N|Cencora; AmerisourceBergen
CORZ|Q|Core Scientific
COST|Q|Costco; Costco Wholesale
CP|N|Canadian Pacific Kansas City; Canadian Pacific
CPB|Q|Campbell Soup; ~Campbell's
CPNG|N|Coupang
CPRT|Q|Copart
CPT|N|Camden Property Trust
CRBG|N|Corebridge Financial
CRCL|N|Circle Internet Group; Circle Internet
CRL|N|Charles River Laboratories
CRM|N|Salesforce; Salesforce.com
CROX|Q|~Crocs
CRSP|Q|CRISPR Therapeutics
CRWD|Q|CrowdStrike; CrowdStrike Holdings
CRWV|Q|CoreWeave
CSCO|Q|Cisco Systems; Cisco
CSGP|Q|CoStar Group; CoStar
CSX|Q|CSX
CTAS|Q|Cintas
CTRA|N|Coterra Energy; ~Coterra
CTSH|Q|Cognizant Technology Solutions; Cognizant
CTVA|N|Corteva
CVNA|N|Carvana
CVS|N|CVS Health; ~CVS
CVX|N|Chevron
CZR|Q|Caesars Entertainment; ~Caesars
D|N|Dominion Energy; Dominion Resources
DAL|N|Delta Air Lines; Delta Airlines; ?Delta
DASH|Q|DoorDash
DAY|N|Dayforce
DB|N|Deutsche Bank
DBX|Q|Dropbox
DD|N|DuPont; DuPont de Nemours
DDOG|Q|Datadog
DE|N|John Deere; Deere
DECK|N|Deckers Outdoor; Deckers Brands; ~Deckers
DELL|N|Dell Technologies; Dell
DEO|N|Diageo
DFS|N|Discover Financial Services; Discover Financial
DG|N|Dollar General
DGX|N|Quest Diagnostics
DHI|N|D.R. Horton; DR Horton
DHR|N|Danaher
DIS|N|Walt Disney; Disney
DJT|Q|Trump Media & Technology Group; Trump Media
DKNG|Q|DraftKings
DKS|N|Dick's Sporting Goods
DLR|N|Digital Realty; Digital Realty Trust
DLTR|Q|Dollar Tree
DNUT|Q|Krispy Kreme
DOC|N|Healthpeak Properties; Healthpeak
DOCN|N|DigitalOcean
DOCU|Q|DocuSign
DOV|N|?Dover
DOW|N|Dow Inc; Dow Chemical
DPZ|Q|Domino's Pizza; ~Domino's
DRI|N|Darden Restaurants; Darden
DTE|N|DTE Energy
DUK|N|Duke Energy
DUOL|Q|Duolingo
DVA|N|DaVita
DVN|N|Devon Energy
DXCM|Q|DexCom
EA|Q|Electronic Arts; EA Sports
EBAY|Q|eBay
ECL|N|Ecolab
ED|N|Consolidated Edison; Con Edison; ConEd
EFX|N|Equifax
EIX|N|Edison International
EL|N|Estee Lauder; Estée Lauder; Estee Lauder Companies
ELF|N|e.l.f. Beauty; Elf Beauty
ELV|N|Elevance Health; ~Elevance
EMN|N|Eastman Chemical
EMR|N|Emerson Electric
ENB|N|Enbridge
ENPH|Q|Enphase Energy; Enphase
EOG|N|EOG Resources
EPAM|N|EPAM Systems
EPD|N|Enterprise Products Partners; ?Enterprise Products
EQH|N|Equitable Holdings
EQIX|Q|Equinix
EQR|N|Equity Residential
EQT|N|?EQT
EQNR|N|Equinor; Statoil
ERIC|Q|Ericsson
ES|N|Eversource Energy; Eversource
ESS|N|Essex Property Trust
ET|N|?Energy Transfer
ETN|N|~Eaton
ETR|N|Entergy
ETSY|N|Etsy
EVRG|Q|Evergy
EW|N|Edwards Lifesciences
EXC|Q|Exelon
EXPD|N|Expeditors International; Expeditors International of Washington
EXPE|Q|Expedia; Expedia Group
EXR|N|Extra Space Storage
F|N|Ford Motor; ~Ford
FANG|Q|Diamondback Energy
FAST|Q|Fastenal
FCX|N|Freeport-McMoRan; Freeport McMoRan; ~Freeport
FDS|N|FactSet; FactSet Research Systems
FDX|N|FedEx
FE|N|FirstEnergy
FFIC|Q|Flushing Financial
FFIV|Q|F5 Networks
FICO|N|Fair Isaac
FIG|N|Figma
FIS|N|Fidelity National Information Services
FISV|Q|Fiserv
FITB|Q|Fifth Third Bancorp; Fifth Third Bank; ~Fifth Third
FIVE|Q|Five Below
FL|N|Foot Locker
FLEX|Q|?Flex; Flextronics
FLUT|N|Flutter Entertainment; FanDuel
FLWS|Q|1-800-Flowers.com; 1-800-Flowers
FMC|N|?FMC
FNV|N|Franco-Nevada
FOSL|Q|?Fossil; Fossil Group
FOXA|Q|?Fox
FRT|N|Federal Realty Investment Trust; Federal Realty
FSLR|Q|First Solar
FSLY|N|~Fastly
FTNT|Q|Fortinet
FTV|N|Fortive
FUBO|N|fuboTV; FuboTV
FVRR|N|~Fiverr
GAP|N|?Gap
GCT|Q|GigaCloud Technology; GigaCloud
GD|N|General Dynamics
GDDY|N|GoDaddy
GE|N|General Electric; GE Aerospace
GEHC|Q|GE HealthCare; GE Healthcare
GEN|Q|Gen Digital; NortonLifeLock
GETY|N|Getty Images Holdings
GEV|N|GE Vernova
GFS|Q|GlobalFoundries
GILD|Q|Gilead Sciences; Gilead
GIS|N|General Mills
GL|N|Globe Life
GLW|N|~Corning
GM|N|General Motors
GME|N|GameStop
GNRC|N|Generac
GOOGL|Q|Alphabet; Google
GOOG|Q|Alphabet Class C
GPC|N|Genuine Parts
GPN|N|~Global Payments
GPRO|Q|GoPro
GRAB|Q|Grab Holdings
GRMN|N|Garmin
GRPN|Q|Groupon
GS|N|Goldman Sachs; Goldman Sachs Group; ~Goldman
GSK|N|GSK; GlaxoSmithKline
GT|Q|Goodyear Tire; Goodyear
GTLB|Q|GitLab
GWW|N|W.W. Grainger; ~Grainger
HAL|N|Halliburton
HAS|Q|Hasbro
HBAN|Q|Huntington Bancshares
HBI|N|Hanesbrands
HCA|N|HCA Healthcare; HCA Holdings
HD|N|Home Depot
HDB|N|HDFC Bank
HES|N|~Hess
HIG|N|Hartford Financial Services; Hartford Financial; Hartford Insurance
HII|N|Huntington Ingalls Industries; Huntington Ingalls
HIMS|N|Hims & Hers Health; Hims & Hers
HLT|N|Hilton Worldwide; ~Hilton
HMC|N|Honda Motor; ~Honda
HOG|N|Harley-Davidson; Harley Davidson
HOLX|Q|Hologic
HON|Q|Honeywell; Honeywell International
HOOD|Q|Robinhood; Robinhood Markets
HPE|N|Hewlett Packard Enterprise; Hewlett-Packard Enterprise
HPQ|N|Hewlett-Packard; ~HP
HRL|N|Hormel Foods; Hormel
HSBC|N|HSBC; HSBC Holdings
HSIC|Q|Henry Schein
HST|Q|Host Hotels & Resorts; Host Hotels
HSY|N|Hershey Foods; ~Hershey
HTZ|Q|Hertz Global; ~Hertz
HUBB|N|~Hubbell
HUBS|N|HubSpot
HUM|N|Humana
HUT|Q|Hut 8
HWM|N|Howmet Aerospace; Howmet
IBKR|Q|Interactive Brokers; Interactive Brokers Group
IBM|N|International Business Machines; IBM
IBN|N|ICICI Bank
ICE|N|Intercontinental Exchange
IDXX|Q|Idexx Laboratories; Idexx
IEX|N|?IDEX
IFF|N|International Flavors & Fragrances
ILMN|Q|Illumina
IMAX|N|Imax
INCY|Q|Incyte
INFY|N|Infosys
ING|N|ING Groep; ~ING Group
INOD|Q|~Innodata
INTC|Q|~Intel
INTU|Q|Intuit
INVH|N|Invitation Homes
IONQ|N|IonQ
IP|N|~International Paper
IPG|N|Interpublic Group; Interpublic
IQV|N|IQVIA
IR|N|Ingersoll Rand; Ingersoll-Rand
IREN|Q|Iris Energy
IRM|N|~Iron Mountain
ISRG|Q|Intuitive Surgical
IT|N|Gartner
ITW|N|Illinois Tool Works
IVZ|N|~Invesco
J|N|Jacobs Solutions; Jacobs Engineering
JACK|Q|Jack in the Box
JBHT|Q|J.B. Hunt Transport Services; J.B. Hunt; JB Hunt
JBL|N|Jabil
JBLU|Q|JetBlue Airways; JetBlue
JCI|N|Johnson Controls; Johnson Controls International
JD|Q|JD.com
JEF|N|Jefferies Financial; Jefferies
JKHY|Q|Jack Henry & Associates; Jack Henry
JNJ|N|Johnson & Johnson; J&J
JNPR|N|Juniper Networks
JOBY|N|Joby Aviation
JPM|N|JPMorgan Chase; JPMorgan; JP Morgan Chase; JP Morgan; J.P. Morgan; J.P. Morgan Chase
JWN|N|~Nordstrom
K|N|Kellanova; ~Kellogg; ~Kellogg's
KDP|Q|Keurig Dr Pepper; Dr Pepper Snapple
KEY|N|KeyCorp; KeyBank
KEYS|N|Keysight Technologies; Keysight
KHC|Q|Kraft Heinz; Kraft Foods
KIM|N|Kimco Realty
KKR|N|~KKR
KLAC|Q|?KLA; KLA-Tencor
KMB|Q|Kimberly-Clark; Kimberly Clark
KMI|N|Kinder Morgan
KMX|N|CarMax
KNSL|N|Kinsale Capital
KO|N|Coca-Cola; Coca Cola; ~Coke
KR|N|Kroger
KSS|N|Kohl's
KVUE|N|Kenvue
L|N|?Loews
LAC|N|Lithium Americas
LAZR|Q|Luminar Technologies; ~Luminar
LCID|Q|Lucid Group; Lucid Motors
LDOS|N|Leidos
LEN|N|Lennar
LEVI|N|Levi Strauss; ~Levi's
LH|N|Labcorp; LabCorp; Laboratory Corporation of America
LHX|N|L3Harris Technologies; L3Harris
LI|Q|Li Auto
LII|N|Lennox International
LIN|Q|~Linde
LKQ|Q|?LKQ
LLY|N|Eli Lilly; ?Eli Lilly and; ~Lilly
LMND|N|?Lemonade
LMT|N|Lockheed Martin; ~Lockheed
LNG|N|Cheniere Energy; Cheniere
LNT|Q|Alliant Energy
LOGI|Q|Logitech
LOW|N|Lowe's; Lowe's Companies
LRCX|Q|Lam Research
LULU|Q|Lululemon; Lululemon Athletica; lululemon athletica
LUMN|N|Lumen Technologies; CenturyLink
LUNR|Q|Intuitive Machines
LUV|N|Southwest Airlines; ?Southwest
LVS|N|Las Vegas Sands
LW|N|Lamb Weston
LYB|N|LyondellBasell
LYFT|Q|Lyft
LYG|N|Lloyds Banking Group
LYV|N|Live Nation Entertainment; Live Nation
M|N|Macy's
MA|N|Mastercard; MasterCard
MAA|N|Mid-America Apartment Communities
MANU|N|?Manchester United
MAR|Q|Marriott International; ~Marriott
MARA|Q|Marathon Digital Holdings; Marathon Digital; MARA Holdings
MAS|N|Masco
MAT|Q|Mattel
MCD|N|McDonald's
MCHP|Q|Microchip Technology
MCK|N|McKesson
MCO|N|Moody's
MDB|Q|MongoDB
MDLZ|Q|Mondelez International; Mondelez
MDT|N|Medtronic
MELI|Q|MercadoLibre; Mercado Libre
MET|N|MetLife
META|Q|Meta Platforms; ~Meta; Facebook
MGM|N|MGM Resorts; MGM Resorts International
MHK|N|Mohawk Industries
MKC|N|?McCormick
MKTX|Q|MarketAxess
MLM|N|Martin Marietta Materials; Martin Marietta
MMC|N|Marsh & McLennan; Marsh McLennan
MMM|N|3M
MNST|Q|Monster Beverage
MO|N|Altria; Altria Group
MOH|N|Molina Healthcare
MORN|Q|?Morningstar
MOS|N|?Mosaic
MP|N|MP Materials
MPC|N|Marathon Petroleum
MPW|N|Medical Properties Trust
MPWR|Q|Monolithic Power Systems; Monolithic Power
MRK|N|Merck
MRNA|Q|Moderna
MRVL|Q|Marvell Technology; Marvell
MS|N|Morgan Stanley
MSCI|N|?MSCI
MSFT|Q|Microsoft
MSI|N|Motorola Solutions
MSTR|Q|MicroStrategy
MT|N|ArcelorMittal
MTB|N|M&T Bank
MTCH|Q|Match Group
MTD|N|Mettler-Toledo International; Mettler-Toledo
MU|Q|Micron Technology; Micron
MUFG|N|Mitsubishi UFJ Financial; Mitsubishi UFJ
NBIS|Q|Nebius Group; Nebius
NCLH|N|Norwegian Cruise Line Holdings; Norwegian Cruise Line
NDAQ|Q|Nasdaq Inc
NEE|N|NextEra Energy; NextEra
NEM|N|Newmont; Newmont Mining
NET|N|Cloudflare
NFLX|Q|Netflix
NGG|N|?National Grid
NI|N|NiSource
NIO|N|~NIO
NKE|N|Nike
NLY|N|Annaly Capital Management; Annaly Capital; Annaly
NOC|N|Northrop Grumman; ~Northrop
NOK|N|Nokia
NOW|N|ServiceNow
NRG|N|NRG Energy
NSC|N|Norfolk Southern
NTAP|Q|NetApp
NTES|Q|NetEase
NTLA|Q|Intellia Therapeutics; ~Intellia
NTNX|Q|Nutanix
NTR|N|Nutrien
NTRS|Q|Northern Trust
NU|N|Nu Holdings; Nubank
NUE|N|Nucor
NVAX|Q|Novavax
NVDA|Q|Nvidia
NVO|N|Novo Nordisk
NVR|N|?NVR
NVS|N|Novartis
NYT|N|?New York Times
TRI|Q|?Thomson Reuters
NWL|Q|Newell Brands
NWSA|Q|?News
NXPI|Q|NXP Semiconductors
O|N|Realty Income
ODFL|Q|Old Dominion Freight Line; Old Dominion
OGN|N|~Organon
OKE|N|Oneok
OKLO|N|Oklo
OKTA|Q|Okta
OLLI|Q|Ollie's Bargain Outlet
OMC|N|Omnicom; Omnicom Group
ON|Q|ON Semiconductor; Onsemi
ONON|N|?On Holding
OPEN|Q|Opendoor Technologies; Opendoor
ORCL|N|Oracle
ORLY|Q|O'Reilly Automotive
OSCR|N|Oscar Health
OTIS|N|Otis Worldwide
OXY|N|Occidental Petroleum; ~Occidental
OZK|Q|Bank OZK
PAA|Q|Plains All American Pipeline
PANW|Q|Palo Alto Networks
PARA|Q|Paramount Global; ViacomCBS
PATH|N|UiPath
PAYC|N|Paycom Software; Paycom
PAYX|Q|Paychex
PBR|N|Petrobras; Petróleo Brasileiro
PCAR|Q|Paccar
PCG|N|PG&E; Pacific Gas & Electric; Pacific Gas and Electric
PDD|Q|PDD Holdings; Pinduoduo
PEG|N|Public Service Enterprise Group
PENN|Q|Penn Entertainment; Penn National Gaming
PEP|Q|PepsiCo; ~Pepsi
PFE|N|Pfizer
PFG|Q|Principal Financial Group; Principal Financial
PG|N|Procter & Gamble; Procter and Gamble; P&G
PGR|N|?Progressive
PH|N|Parker-Hannifin; Parker Hannifin
PHM|N|PulteGroup
PINS|N|Pinterest
PKG|N|Packaging Corporation of America
PLD|N|Prologis
PLNT|N|Planet Fitness
PLTR|Q|Palantir; Palantir Technologies
PLUG|Q|Plug Power
PM|N|Philip Morris International; Philip Morris
PNC|N|PNC Financial Services; PNC Financial; PNC Bank
PNR|N|~Pentair
PNW|N|Pinnacle West Capital; Pinnacle West
PODD|Q|~Insulet
POOL|Q|?Pool
PPG|N|PPG Industries
PPL|N|?PPL
PRU|N|Prudential Financial; ?Prudential
PSA|N|~Public Storage
PSX|N|Phillips 66
PTC|Q|?PTC
PTON|Q|Peloton Interactive; Peloton
PVH|N|?PVH
PWR|N|Quanta Services
PYPL|Q|PayPal; PayPal Holdings
QBTS|N|D-Wave Quantum; D-Wave
QCOM|Q|Qualcomm
QRVO|Q|~Qorvo
QS|N|QuantumScape
QSR|N|Restaurant Brands International; Restaurant Brands; Burger King; Tim Hortons
QUBT|Q|?Quantum Computing
RACE|N|Ferrari
RBLX|N|Roblox
RCL|N|Royal Caribbean; Royal Caribbean Cruises; Royal Caribbean Group
RDDT|N|Reddit
RDW|N|Redwire
REG|Q|Regency Centers
REGN|Q|Regeneron Pharmaceuticals; Regeneron
RELX|N|~RELX
RF|N|Regions Financial
RGTI|Q|Rigetti Computing; ~Rigetti
RH|N|Restoration Hardware
RIG|N|Transocean
RIO|N|Rio Tinto
RIOT|Q|Riot Platforms; Riot Blockchain
RIVN|Q|Rivian Automotive; Rivian
RJF|N|Raymond James Financial; Raymond James
RKLB|Q|Rocket Lab; Rocket Lab USA
RKT|N|Rocket Companies; Rocket Mortgage
RL|N|Ralph Lauren
RMD|N|ResMed
ROK|N|Rockwell Automation
ROKU|Q|Roku
ROL|N|?Rollins
ROP|Q|Roper Technologies
ROST|Q|Ross Stores; ?Ross
RSG|N|Republic Services
RTX|N|~RTX; Raytheon Technologies; Raytheon
RUN|Q|Sunrun
RY|N|Royal Bank of Canada
RYAAY|Q|Ryanair
S|N|SentinelOne
SAM|N|Boston Beer
SAN|N|Banco Santander; ~Santander
SAP|N|~SAP
SBAC|Q|SBA Communications
SBUX|Q|Starbucks
SCHW|N|Charles Schwab; Schwab
SE|N|?Sea
SEDG|Q|SolarEdge Technologies; SolarEdge
SG|N|Sweetgreen
SHAK|N|Shake Shack
SHEL|N|Royal Dutch Shell; ~Shell
SHOP|Q|Shopify
SHW|N|Sherwin-Williams; Sherwin Williams
SIRI|Q|Sirius XM; SiriusXM
SJM|N|J.M. Smucker; JM Smucker; ~Smucker
SKLZ|N|Skillz
SLB|N|Schlumberger; ~SLB
SMCI|Q|Super Micro Computer; Super Micro; Supermicro
SMR|N|NuScale Power; ~NuScale
SNAP|N|Snapchat; ?Snap
SNA|N|Snap-on; Snap-On
SNDK|Q|Sandisk; SanDisk
SNOW|N|~Snowflake
SNPS|Q|Synopsys
SNY|Q|Sanofi
SO|N|Southern Company; Southern Co
SOFI|Q|SoFi Technologies; SoFi
SOLV|N|Solventum
SONY|N|Sony; Sony Group
SOUN|Q|SoundHound AI; SoundHound
SPCE|N|Virgin Galactic
SPG|N|Simon Property Group
SPGI|N|S&P Global
SPOT|N|Spotify; Spotify Technology
SRE|N|Sempra Energy; ~Sempra
STE|N|Steris
STLA|N|Stellantis; Fiat Chrysler
STLD|Q|Steel Dynamics
STNE|Q|StoneCo
STT|N|~State Street
STX|Q|Seagate Technology; Seagate
STZ|N|Constellation Brands
SU|N|Suncor Energy; Suncor
SW|N|Smurfit Westrock; WestRock
SWK|N|Stanley Black & Decker
SWKS|Q|Skyworks Solutions; Skyworks
SYF|N|Synchrony Financial
SYK|N|~Stryker
SYY|N|Sysco
T|N|AT&T
TAP|N|Molson Coors; Molson Coors Beverage
TDG|N|TransDigm; TransDigm Group
TDOC|N|Teladoc Health; Teladoc
TEAM|Q|Atlassian
TECH|Q|Bio-Techne
TEL|N|TE Connectivity
TEM|Q|Tempus AI
TER|Q|Teradyne
TEVA|N|Teva Pharmaceutical Industries; Teva Pharmaceutical; Teva Pharmaceuticals; ~Teva
TFC|N|Truist Financial; ~Truist
TGT|N|?Target
TJX|N|TJX Companies; TJX; TJ Maxx
TLRY|Q|Tilray Brands; Tilray
TM|N|Toyota Motor; ~Toyota
TMO|N|Thermo Fisher Scientific; Thermo Fisher
TMUS|Q|T-Mobile US; T-Mobile
TOL|N|Toll Brothers
TOST|N|?Toast
TPL|N|Texas Pacific Land
TPR|N|~Tapestry
TRGP|N|Targa Resources
TRIP|Q|TripAdvisor; Tripadvisor
TRMB|Q|~Trimble
TROW|Q|T. Rowe Price
TRV|N|Travelers Companies; ?Travelers
TSCO|Q|Tractor Supply
TSLA|Q|Tesla; Tesla Motors
TSM|N|Taiwan Semiconductor Manufacturing; Taiwan Semiconductor; TSMC
TSN|N|Tyson Foods
TT|N|Trane Technologies
TTD|Q|Trade Desk
TTE|N|TotalEnergies
TTWO|Q|Take-Two Interactive; Take-Two Interactive Software; Take-Two
TW|Q|Tradeweb Markets; Tradeweb
TWLO|N|Twilio
TXN|Q|Texas Instruments
TXRH|Q|Texas Roadhouse
TXT|N|Textron
TYL|N|Tyler Technologies
U|N|Unity Software
UA|N|Under Armour
UAL|Q|United Airlines Holdings; United Airlines; United Continental; United Continental Holdings
UBER|N|Uber; Uber Technologies
UBS|N|UBS; UBS Group
UDR|N|?UDR
UHS|N|Universal Health Services
UL|N|Unilever
ULTA|Q|Ulta Beauty; ~Ulta
UNH|N|UnitedHealth Group; UnitedHealth; UnitedHealthcare
UNP|N|Union Pacific
UPS|N|United Parcel Service; ~UPS
UPST|Q|Upstart Holdings
URI|N|United Rentals
USB|N|U.S. Bancorp; US Bancorp; ~U.S. Bank
V|N|~Visa
VALE|N|?Vale
VEEV|N|Veeva Systems; ~Veeva
VFC|N|?VF; ?V.F.
VICI|N|VICI Properties
VLO|N|Valero Energy; Valero
VLTO|N|Veralto
VMC|N|Vulcan Materials
VOD|Q|Vodafone
VRSK|Q|Verisk Analytics; ~Verisk
VRSN|Q|Verisign; VeriSign
VRT|N|Vertiv Holdings; Vertiv
VRTX|Q|Vertex Pharmaceuticals; ~Vertex
VST|N|Vistra Energy; Vistra
VTR|N|~Ventas
VTRS|Q|Viatris
VZ|N|Verizon; Verizon Communications
W|N|Wayfair
WAB|N|Wabtec; Westinghouse Air Brake
WAT|N|?Waters
WBA|Q|Walgreens Boots Alliance; Walgreens
WBD|Q|Warner Bros. Discovery; Warner Bros Discovery; Warner Brothers Discovery
WDAY|Q|~Workday
WDC|Q|Western Digital
WEC|N|WEC Energy Group; WEC Energy
WELL|N|Welltower
WEN|Q|Wendy's
WFC|N|Wells Fargo
WHR|N|~Whirlpool
WING|Q|Wingstop
WM|N|~Waste Management
WMB|N|Williams Companies
WMT|N|Walmart; Wal-Mart; Wal-Mart Stores
WOLF|N|Wolfspeed; ?Cree
WPM|N|Wheaton Precious Metals
WRB|N|W.R. Berkley; W. R. Berkley
WSM|N|Williams-Sonoma; Williams Sonoma
WST|N|West Pharmaceutical Services
WTW|Q|Willis Towers Watson
WULF|Q|TeraWulf
WW|Q|WeightWatchers; Weight Watchers
WY|N|Weyerhaeuser
WYNN|Q|Wynn Resorts
XEL|Q|Xcel Energy
XOM|N|ExxonMobil; Exxon Mobil; Exxon
XPEV|N|XPeng
XRX|Q|Xerox; Xerox Holdings
XYL|N|?Xylem
XYZ|N|?Block; ?Square
YELP|N|~Yelp
YUM|N|Yum! Brands; Yum Brands
Z|Q|Zillow Group; ~Zillow
ZBH|N|Zimmer Biomet
ZBRA|Q|Zebra Technologies
ZIM|N|ZIM Integrated Shipping
ZM|Q|Zoom Video Communications; Zoom Communications; Zoom Video; ?Zoom
ZS|Q|Zscaler
ZTS|N|Zoetis
NSRGY|O|Nestle; Nestlé
LVMUY|O|LVMH
TCEHY|O|Tencent; Tencent Holdings
RHHBY|O|Roche Holding; ~Roche
VWAGY|O|Volkswagen
BMWYY|O|
BAYRY|O|~Bayer
SIEGY|O|~Siemens
NTDOY|O|~Nintendo
SFTBY|O|SoftBank; SoftBank Group
ADDYY|O|~Adidas
BYDDY|O|
`;
