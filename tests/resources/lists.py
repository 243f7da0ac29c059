"""The lists that a laptop makes of what it holds, with a few rows about nobody, as the program writes them."""

from __future__ import annotations

AMINA = "0d9b1d1a-6f3e-4d4e-9d0a-5f0f1b2c3d4e"
YUSUF = "1d9b1d1a-6f3e-4d4e-9d0a-5f0f1b2c3d4e"
HOME = "2d9b1d1a-6f3e-4d4e-9d0a-5f0f1b2c3d4e"
CLINIC = "3d9b1d1a-6f3e-4d4e-9d0a-5f0f1b2c3d4e"
TUTORS = "4d9b1d1a-6f3e-4d4e-9d0a-5f0f1b2c3d4e"
NORTH = "5d9b1d1a-6f3e-4d4e-9d0a-5f0f1b2c3d4e"
SCHOOL = "6d9b1d1a-6f3e-4d4e-9d0a-5f0f1b2c3d4e"
ENROLLED = "7d9b1d1a-6f3e-4d4e-9d0a-5f0f1b2c3d4e"
NEED = "8d9b1d1a-6f3e-4d4e-9d0a-5f0f1b2c3d4e"
NOTED = "9d9b1d1a-6f3e-4d4e-9d0a-5f0f1b2c3d4e"  # nobody was asked for it yet

LISTS = {
    "person.csv": (
        "name,label,__version,birth_est,birth_year,case_code,given_name,lang,next_due,next_wave\n"
        f"{AMINA},Amina,3,,1990,7KQ-42M-T,Amina,ru,,\n{YUSUF},Yusuf,2,,2014,8KQ-42M-T,Yusuf,ar,,\n"
    ),
    "household.csv": (
        "name,label,__version,admin1,admin2,hh_code,phone,phone_ok,safe_to_visit,settlement_type\n"
        f"{HOME},H-1,1,north,hill,H-1,,,,village\n"
    ),
    "provider.csv": (
        "name,label,__version,area,fee,hours,languages,name_of,phone,type\n"
        f"{CLINIC},Clinic,1,north,no,,ru,Clinic,,health specialist_mh\n{TUTORS},Tutors,1,,no,,ru,Tutors,,\n"
    ),
    "site.csv": f"name,label,__version,admin1,admin2,code\n{NORTH},North,1,north,hill,n\n",
    "school.csv": f"name,label,__version,admin1,admin2,code\n{SCHOOL},School 5,1,north,hill,s5\n",
    "enrolment.csv": (
        "name,label,__version,barrier,language,level,next_check_on,person_id,placement_band,school_code,school_told,start_on,status\n"
        f"{ENROLLED},Class 3,4,way,ru,3,,{YUSUF},bridge_b,{SCHOOL},,2026-01-12,attending\n"
    ),
    "service.csv": (
        "name,label,__version,consent_ok,next_check_on,outcome_on,person_id,provider,referred_on,status,type,urgency\n"
        f"{NEED},Health,2,yes,2026-04-01,,{AMINA},{CLINIC},2026-03-01,sent,health,week\n"
        f"{NOTED},Documents,1,,2026-04-01,,{AMINA},,,proposed,documents,routine\n"
    ),
}  # fmt: skip
FILES = {name: text.encode() for name, text in LISTS.items()}
